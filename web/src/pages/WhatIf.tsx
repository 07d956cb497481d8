import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { CoverageStatus } from '../gql/graphql'
import { Page } from '../layout/Page'
import { useNumber } from '../language'
import { Status } from '../parts/Status'
import { Table, type Column } from '../parts/Table'
import { HospitalLink } from '../parts/links'
import { mainModalities } from '../parts/planning'
import { Empty } from '../parts/states'

const query = graphql(`
  query WhatIfPage($code: String!, $modalities: [String!]!, $lang: Language!) {
    hospital(code: $code) { code name(lang: $lang) }
    whatIf(changes: [{closeHospital: $code}], level: REGION, modalities: $modalities) {
      before { redundant single absent unknown }
      after { redundant single absent unknown }
    }
  }
`)

const rows = [['redundant', 'REDUNDANT'], ['single', 'SINGLE'], ['absent', 'ABSENT'], ['unknown', 'UNKNOWN']] as const

/** What closing the hospital of ?close=CODE would do. */
export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const code = useSearchParams()[0].get('close') ?? ''
  const answer = useAnswer(query, { code, modalities: mainModalities }, code === '')
  return (
    <Page title={t('whatIf.title')} lead={t('whatIf.lead')}>
      {code === '' ? <Empty>{t('whatIf.none')}</Empty> : (
        <Answered answer={answer}>
          {({ hospital, whatIf: { before, after } }) => {
            const columns: Column<(typeof rows)[number]>[] = [
              { key: 'status', title: t('status.label'), cell: ([, status]) => <Status status={status satisfies CoverageStatus} />, head: true },
              { key: 'before', title: t('whatIf.before'), cell: ([field]) => number(before[field]), number: true },
              { key: 'after', title: t('whatIf.after'), cell: ([field]) => number(after[field]), number: true },
            ]
            return (
              <>
                {hospital && <p>{t('whatIf.choose')}: <HospitalLink hospital={hospital} /></p>}
                <Table caption={t('whatIf.title')} columns={columns} rows={rows} rowKey={([field]) => field} />
              </>
            )
          }}
        </Answered>
      )}
    </Page>
  )
}
