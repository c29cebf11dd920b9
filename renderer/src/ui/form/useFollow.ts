import { useCallback, useEffect, useRef, useState } from 'react'
import type { DefaultValues, FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { clashes, withTheirs, type Clash } from '@shared/lib/clash'
import { mergeEdit } from '@shared/lib/merge'

export type Following<Values> = {
  /** Fields that another window changed while they were being changed here. Nothing may be saved before they are decided. */
  readonly conflicts: readonly Clash[]
  readonly resolve: (clash: Clash, whose: 'mine' | 'theirs') => void
  /** The form was saved as these values: they are what it goes on from. */
  readonly settle: (values: Values) => void
}

/**
 * A form that follows the record it was opened on: what another window or an undo changes comes in, what is being typed stays, and a field
 * that both changed waits for the officer's word.
 */
export function useFollow<Values extends FieldValues, Parsed>(
  form: UseFormReturn<Values, unknown, Parsed>,
  stored: Values,
): Following<Values> {
  const base = useRef<Values>(stored)
  const [conflicts, setConflicts] = useState<readonly Clash[]>([])
  const put = useCallback(
    (values: Values) => {
      const present = form.getValues()
      for (const key of Object.keys(values))
        if (JSON.stringify(values[key]) !== JSON.stringify(present[key as keyof Values]))
          form.setValue(key as Path<Values>, values[key] as PathValue<Values, Path<Values>>, { shouldDirty: true, shouldValidate: true })
    },
    [form],
  )
  const settle = useCallback(
    (values: Values) => {
      base.current = values
      setConflicts([])
      form.reset(values as DefaultValues<Values>)
    },
    [form],
  )
  const { isDirty } = form.formState
  useEffect(() => {
    if (JSON.stringify(base.current) === JSON.stringify(stored)) return
    const before = base.current
    base.current = stored
    if (!isDirty) return form.reset(stored as DefaultValues<Values>)
    const typed = form.getValues()
    setConflicts((earlier) => [
      ...earlier.filter(({ path }) => clashes(before, typed, stored).every((clash) => clash.path.join('/') !== path.join('/'))),
      ...clashes(before, typed, stored),
    ])
    form.reset(stored as DefaultValues<Values>, { keepValues: true, keepDirty: true, keepErrors: true, keepTouched: true })
    put(mergeEdit(before, typed, stored) as Values)
  }, [stored, form, isDirty, put])
  const resolve = useCallback(
    (clash: Clash, whose: 'mine' | 'theirs') => {
      if (whose === 'theirs') put(withTheirs(form.getValues(), clash) as Values)
      setConflicts((all) => all.filter((other) => other !== clash))
    },
    [form, put],
  )
  return { conflicts, resolve, settle }
}
