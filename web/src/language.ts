import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language as Lang } from './gql/graphql'

export type Language = 'zh' | 'en'

const key = 'language'
const known = (value: string | null | undefined): value is Language => value === 'zh' || value === 'en'

// The language of the first visit to an address: what the address says, or what
// this tab or the reader chose, or what the browser prefers. The list is
// Chinese, so that is what everybody else gets.
function initial(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  if (known(asked)) {
    sessionStorage.setItem(key, asked)
    return asked
  }
  for (const stored of [sessionStorage.getItem(key), localStorage.getItem(key)]) if (known(stored)) return stored
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(known) ?? 'zh'
}

function set(language: Language) {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  void i18next.changeLanguage(language)
}

/** Sets the language before anything is drawn. */
export const startLanguage = () => set(initial())

/** Sets the language that stays. An address that names another one is corrected. */
export function chooseLanguage(language: Language) {
  sessionStorage.setItem(key, language)
  localStorage.setItem(key, language)
  set(language)
}

/** The language of the pages, as a tag and as the schema spells it. */
export function useLanguage(): { language: Language; lang: Lang } {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'zh'
  return { language, lang: language === 'en' ? 'EN' : 'ZH' }
}

/** Numbers as the language writes them. */
export function useNumber(): (value: number, options?: Intl.NumberFormatOptions) => string {
  const { language } = useLanguage()
  return (value, options) => new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', options).format(value)
}
