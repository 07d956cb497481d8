import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from './en'
import zh from './zh'

// Same<T> is what a language must hold: the keys of English, but for its singulars.
type Same<T> = { [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Same<T[K]> }
export type Text = Same<typeof en>

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'text'
    resources: { text: typeof en }
  }
}

void i18next.use(initReactI18next).init({
  resources: { en: { text: en }, zh: { text: zh } },
  defaultNS: 'text',
  fallbackLng: false,
  interpolation: { escapeValue: false }, // React escapes
  initAsync: false,
})
