import { useMemo } from 'react'
import Box from '@mui/material/Box'
import { awardsText, formsPlace, reviewsBranch, reviewTitle } from '@shared/domain/movement/lenses'
import { reviewKinds, type EmulationMovement, type PlanItem, type ReviewKind } from '@shared/domain/movement/types'
import { useLawBook } from '@renderer/data/repositories/live'
import { text as common } from '../text'
import { AddHeading, HeadingRow } from './HeadingRow'
import { ItemList } from './ItemList'
import { usePlan } from './PlanContext'
import { Section } from './PlanSectionHeading'
import { SmallSelect } from './SmallSelect'
import { planText as text } from './text'
import { TextPlace } from './TextPlace'

type Review = EmulationMovement['awards']['reviews'][number]
const places = {
  annualTitle: awardsText('annualTitle'),
  annualText: awardsText('annualText'),
  reviewTitle: awardsText('reviewTitle'),
  formsTitle: awardsText('formsTitle'),
  standardTitle: awardsText('standardTitle'),
  standardText: awardsText('standardText'),
}
const act = text.acts.awards
const kinds = reviewKinds.map((kind) => [kind, common.reviewKinds[kind]] as const)

/** Guesses the kind of review from its heading; the officer can choose another. */
const kindOf = (title: string): ReviewKind => (/tổng kết/iu.test(title) ? 'final' : /h[àằ]ng năm/iu.test(title) ? 'annual' : 'preliminary')

/** 3.1 to 3.2.2: what can be awarded, at which review, by which standard. */
export function PlanAwards() {
  const { movement, edit } = usePlan()
  const add = (title: string, id: string): void =>
    edit(text.acts.add(title), (now) =>
      reviewsBranch.set(now, [...now.awards.reviews, { id, title, reviewKind: kindOf(title), forms: [] }]),
    )
  const { headings } = text
  return (
    <>
      <Section
        section="annual"
        title={
          <TextPlace
            place={places.annualTitle}
            act={act}
            label={text.titleOf(headings.annual)}
            hint={headings.annual}
            kind="title"
            look="title"
          />
        }
      >
        <Indent>
          <TextPlace place={places.annualText} act={act} label={text.textName(headings.annual)} hint={text.hints.annualText} kind="prose" />
        </Indent>
      </Section>
      <Section
        section="reviews"
        title={
          <TextPlace
            place={places.reviewTitle}
            act={act}
            label={text.titleOf(headings.reviews)}
            hint={headings.reviews}
            kind="title"
            look="title"
          />
        }
      >
        <Section
          section="forms"
          title={
            <TextPlace
              place={places.formsTitle}
              act={act}
              label={text.titleOf(headings.forms)}
              hint={headings.forms}
              kind="title"
              look="title"
            />
          }
        >
          {movement.awards.reviews.map((review) => (
            <ReviewForms key={review.id} review={review} />
          ))}
          <AddHeading hint={text.adds.review} onAdd={add} />
        </Section>
        <Section
          section="standard"
          title={
            <TextPlace
              place={places.standardTitle}
              act={act}
              label={text.titleOf(headings.standard)}
              hint={headings.standard}
              kind="title"
              look="title"
            />
          }
        >
          <Indent>
            <TextPlace
              place={places.standardText}
              act={act}
              label={text.textName(headings.standard)}
              hint={text.hints.standardText}
              kind="prose"
            />
          </Indent>
        </Section>
      </Section>
    </>
  )
}

const Indent = ({ children }: { readonly children: React.ReactNode }) => <Box sx={{ pl: '44px' }}>{children}</Box>

function ReviewForms({ review }: { readonly review: Review }) {
  const { edit } = usePlan()
  const law = useLawBook()
  const place = useMemo(() => formsPlace(review.id), [review.id])
  const change = (part: (review: Review) => Review): void =>
    edit(act, (now) =>
      reviewsBranch.set(
        now,
        now.awards.reviews.map((other) => (other.id === review.id ? part(other) : other)),
      ),
    )
  const codes = useMemo(() => {
    const names = new Map((law?.awardForms ?? []).map((form) => [form.code, form.name]))
    review.forms.forEach((form) => form.awardCode !== '' && !names.has(form.awardCode) && names.set(form.awardCode, form.awardCode))
    return [['', text.noAwardCode] as const, ...names]
  }, [law, review.forms])
  const aside = (item: PlanItem) => {
    const form = review.forms.find((other) => other.id === item.id)
    if (form === undefined) return null
    return (
      <SmallSelect
        label={text.awardCode}
        value={form.awardCode}
        options={codes}
        onChange={(awardCode) =>
          change((now) => ({ ...now, forms: now.forms.map((other) => (other.id === item.id ? { ...other, awardCode } : other)) }))
        }
      />
    )
  }
  return (
    <Box sx={{ mt: 0.5 }}>
      <HeadingRow
        row={review}
        branch={reviewsBranch}
        titleOf={reviewTitle}
        title={review.title}
        act={act}
        content={review.forms.length}
        look="prose"
        aside={
          <SmallSelect
            label={text.reviewKind}
            value={review.reviewKind}
            options={kinds}
            onChange={(reviewKind) => change((now) => ({ ...now, reviewKind }))}
          />
        }
      />
      <ItemList place={place} act={act} name={review.title} hint={text.hints.forms} marks="alwaysDash" aside={aside} />
    </Box>
  )
}
