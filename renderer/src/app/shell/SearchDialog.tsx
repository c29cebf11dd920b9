import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Search } from 'lucide-react'
import { useNavigate } from 'react-router'
import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import InputBase from '@mui/material/InputBase'
import Typography from '@mui/material/Typography'
import { useSearch, type SearchHit } from '@renderer/data/search/search'
import { visuallyHidden } from '@renderer/ui/visuallyHidden'
import { groupHits } from './groupHits'
import { findPlaces } from './placeHits'
import { shellText } from './text'

const text = shellText.find
/** How many answers are taken from the index; each group shows its best few. */
const searchedHits = 300

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

/** The one search of the program: everything by name, from the keyboard. */
export function SearchDialog({ isOpen, onClose }: Props) {
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      aria-labelledby="search-title"
      slotProps={{ paper: { sx: { width: 680, alignSelf: 'flex-start', mt: '7vh', maxHeight: '80vh' } } }}
    >
      <Box component="h2" id="search-title" sx={visuallyHidden}>
        {text.title}
      </Box>
      <SearchBox onClose={onClose} />
    </Dialog>
  )
}

function SearchBox({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const search = useSearch()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const asked = useDeferredValue(query.trim())
  const groups = useMemo(() => groupHits([...findPlaces(asked), ...search(asked, searchedHits)]), [search, asked])
  const hits = groups.flatMap(({ hits: inGroup }) => inGroup.map(({ hit }) => hit))
  const current = Math.min(chosen, Math.max(0, hits.length - 1))
  const optionId = (index: number): string => `${listId}-${index}`

  const openHit = (hit: SearchHit | undefined): void => {
    if (hit === undefined) return
    onClose()
    void navigate(hit.path)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && hits.length > 0) {
      event.preventDefault()
      setChosen((current + step + hits.length) % hits.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      openHit(hits[current])
    }
  }

  return (
    <>
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: 1.25, px: 2, height: 52, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
      >
        <Search size={18} aria-hidden />
        <InputBase
          autoFocus
          fullWidth
          value={query}
          placeholder={text.placeholder}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.target.value)
            setChosen(0)
          }}
          inputProps={{
            'aria-label': text.title,
            'role': 'combobox',
            'aria-expanded': hits.length > 0,
            'aria-controls': listId,
            'aria-autocomplete': 'list',
            'aria-activedescendant': hits.length > 0 ? optionId(current) : undefined,
            'autoComplete': 'off',
            'spellCheck': false,
          }}
          sx={{
            'fontSize': 16,
            '&.Mui-focused': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: 4, borderRadius: 1 },
            '& input:focus-visible': { outline: 'none' },
            '& input::placeholder': { opacity: 1, color: 'text.secondary' },
          }}
        />
      </Box>
      <Box
        tabIndex={0}
        onKeyDown={onKeyDown}
        sx={{ 'overflowY': 'auto', 'flex': 1, 'minHeight': 96, '&:focus-visible': { outlineOffset: -2 } }}
      >
        <Box role="listbox" id={listId} aria-label={text.title}>
          {groups.map(({ group, hits: inGroup, left }) => (
            <Box key={group} role="group" aria-labelledby={`${listId}-${group}`} sx={{ py: 0.75 }}>
              <Typography id={`${listId}-${group}`} variant="caption" component="div" sx={{ px: 2, py: 0.5, fontWeight: 600 }}>
                {text.groups[group]}
                {left > 0 && <Box component="span" sx={{ fontWeight: 400 }}>{` · ${text.left(left)}`}</Box>}
              </Typography>
              {inGroup.map(({ hit, index }) => (
                <Option
                  key={`${hit.kind}-${hit.id}`}
                  id={optionId(index)}
                  hit={hit}
                  isChosen={index === current}
                  onPoint={() => setChosen(index)}
                  onOpen={() => openHit(hit)}
                />
              ))}
            </Box>
          ))}
        </Box>
        {hits.length === 0 && (
          <Typography color="text.secondary" sx={{ px: 2, py: 2.5 }}>
            {asked === '' ? text.hint : text.nothing(asked)}
          </Typography>
        )}
      </Box>
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          px: 2,
          py: 1,
          borderTop: 1,
          borderColor: 'divider',
          fontSize: 12,
          color: 'text.secondary',
          flexShrink: 0,
        }}
      >
        <span role="status">{asked === '' ? '' : text.found(hits.length + groups.reduce((sum, { left }) => sum + left, 0))}</span>
        <span>{text.keys}</span>
      </Box>
    </>
  )
}

type OptionProps = {
  readonly id: string
  readonly hit: SearchHit
  readonly isChosen: boolean
  readonly onPoint: () => void
  readonly onOpen: () => void
}

function Option({ id, hit, isChosen, onPoint, onOpen }: OptionProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <Box
      ref={ref}
      id={id}
      role="option"
      aria-selected={isChosen}
      onMouseMove={onPoint}
      onClick={onOpen}
      sx={{
        display: 'flex',
        alignItems: 'baseline',
        gap: 1.5,
        mx: 0.75,
        px: 1.25,
        py: 0.75,
        borderRadius: 1,
        cursor: 'pointer',
        bgcolor: isChosen ? 'lacquer.pale' : 'transparent',
      }}
    >
      <Typography component="span" sx={{ fontWeight: 500, flexShrink: 0, maxWidth: '60%' }} noWrap>
        {hit.title}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary" sx={{ flex: 1, minWidth: 0 }}>
        {hit.hint}
      </Typography>
      <Typography component="span" variant="caption" sx={{ flexShrink: 0 }}>
        {text.kinds[hit.kind]}
      </Typography>
    </Box>
  )
}
