import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import type { Cluster } from '@shared/domain/cluster/types'
import type { Subject } from '@shared/domain/subject/types'
import { cleanLine, compareNames } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readMany } from '@renderer/data/core/readMany'
import { listUnits } from '@renderer/data/repositories/participants'
import { FormDialog } from '@renderer/ui/FormDialog'
import { clusterText } from './text'

const text = clusterText.form

type Props = {
  /** `null`: a new one. */
  readonly cluster: Cluster | null
  readonly onSave: (draft: Omit<Cluster, 'id'> & { readonly id?: string }) => Promise<void>
  readonly onClose: () => void
}

/** Name and members of a cluster. Members that ended meanwhile stay until they are taken off. */
export function ClusterDialog({ cluster, onSave, onClose }: Props) {
  const db = useDatabase()
  const options = useLiveQuery(async () => {
    const [units, members] = await Promise.all([listUnits(db), readMany(db.subjects, cluster?.memberIds ?? [])])
    const all = new Map([...units, ...members.flatMap((one) => one ?? [])].map((unit) => [unit.id, unit]))
    return [...all.values()].toSorted((a, b) => compareNames(a.name, b.name))
  }, [db, cluster])
  return options === undefined ? null : <Form cluster={cluster} options={options} onSave={onSave} onClose={onClose} />
}

function Form({ cluster, options, onSave, onClose }: Props & { readonly options: readonly Subject[] }) {
  const [name, setName] = useState(cluster?.name ?? '')
  const [note, setNote] = useState(cluster?.note ?? '')
  const [members, setMembers] = useState<readonly Subject[]>(() => options.filter(({ id }) => cluster?.memberIds.includes(id) === true))
  const [isChecked, setChecked] = useState(false)
  const isLacking = isChecked && cleanLine(name) === ''
  return (
    <FormDialog
      title={cluster === null ? text.add : text.edit}
      submit={clusterText.save}
      cancel={clusterText.cancel}
      onClose={onClose}
      onSubmit={async () => {
        setChecked(true)
        if (cleanLine(name) === '') return
        await onSave({ ...(cluster === null ? {} : { id: cluster.id }), name, note, memberIds: members.map(({ id }) => id) })
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <TextField
          label={text.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={isLacking}
          helperText={isLacking ? text.nameNeeded : undefined}
          autoComplete="off"
        />
        <Autocomplete
          multiple
          disableCloseOnSelect
          options={options}
          value={[...members]}
          onChange={(_, next) => setMembers(next)}
          getOptionLabel={(unit) => unit.name}
          getOptionKey={({ id }) => id}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          renderInput={(props) => <TextField {...props} label={text.members} />}
        />
        <TextField label={text.note} value={note} onChange={(event) => setNote(event.target.value)} />
      </Box>
    </FormDialog>
  )
}
