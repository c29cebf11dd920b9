import { ArrowDown, ArrowUp, X } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { Card } from '@renderer/ui/Card'
import { SavedField } from '@renderer/ui/form/SavedField'
import { proseRules, untilLeft } from '@renderer/ui/form/draftRules'
import { decisionText as text } from './text'

const rules = untilLeft(proseRules)
type LineRow = { readonly id: string; readonly text: string }
type Props = {
  readonly title: string
  readonly add: string
  readonly lines: readonly LineRow[]
  /** Edited by the office; else the lines follow the rule by themselves. */
  readonly isOwn: boolean
  readonly isLocked: boolean
  readonly hint?: string
  readonly onChange: (lines: LineRow[], sitting?: string) => Promise<unknown>
  /** Takes the lines again from the rule; none where no rule has any. */
  readonly onReset?: () => Promise<unknown>
}

/** Lines of a document in their order: typed, moved, dropped, or taken again from the rule, which they follow until edited. */
export function LineList({ title, add, lines, isOwn, isLocked, hint, onChange, onReset }: Props) {
  const move = (from: number, to: number): void => {
    const next = [...lines]
    next.splice(to, 0, ...next.splice(from, 1))
    void onChange(next)
  }
  return (
    <Card
      title={title}
      aside={
        isLocked || onReset === undefined ? undefined : !isOwn ? (
          text.followsRule
        ) : (
          <Button size="small" onClick={() => void onReset()}>
            {text.reset}
          </Button>
        )
      }
    >
      {lines.map((line, index) => (
        <Box key={line.id} sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.25, mb: 0.75 }}>
          <SavedField
            stored={line.text}
            rules={rules}
            whyClosed={text.issuedMeanwhile}
            disabled={isLocked}
            multiline
            maxRows={5}
            slotProps={{ htmlInput: { 'aria-label': `${title} ${index + 1}` }, input: { sx: { py: 0.75, fontSize: 13.5 } } }}
            onSave={(typed, _base, sitting) =>
              void onChange(
                typed === ''
                  ? lines.filter((other) => other.id !== line.id)
                  : lines.map((other) => (other.id === line.id ? { ...other, text: typed } : other)),
                sitting,
              )
            }
          />
          {!isLocked && (
            <>
              <IconButton
                size="small"
                aria-label={`${text.up}: ${title} ${index + 1}`}
                title={text.up}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                <ArrowUp size={15} />
              </IconButton>
              <IconButton
                size="small"
                aria-label={`${text.down}: ${title} ${index + 1}`}
                title={text.down}
                disabled={index === lines.length - 1}
                onClick={() => move(index, index + 1)}
              >
                <ArrowDown size={15} />
              </IconButton>
              <IconButton
                size="small"
                aria-label={`${text.remove}: ${title} ${index + 1}`}
                title={text.remove}
                onClick={() => void onChange(lines.filter((other) => other.id !== line.id))}
              >
                <X size={15} />
              </IconButton>
            </>
          )}
        </Box>
      ))}
      {!isLocked && (
        <NewLine
          key={lines.length}
          label={add}
          hint={hint}
          onAdd={(typed) => onChange([...lines, { id: crypto.randomUUID(), text: typed }])}
        />
      )}
    </Card>
  )
}

function NewLine({
  label,
  hint,
  onAdd,
}: {
  readonly label: string
  readonly hint: string | undefined
  readonly onAdd: (typed: string) => Promise<unknown>
}) {
  return (
    <SavedField
      stored=""
      rules={rules}
      placeholder={label}
      helperText={hint}
      multiline
      maxRows={4}
      slotProps={{ htmlInput: { 'aria-label': label }, input: { sx: { py: 0.75, fontSize: 13.5 } } }}
      onSave={(typed) => void onAdd(typed)}
    />
  )
}
