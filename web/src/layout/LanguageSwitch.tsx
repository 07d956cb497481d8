import { useTranslation } from 'react-i18next'
import { chooseLanguage, useLanguage, type Language } from '../language'
import { useParameter } from '../parts/address'

/** The control that turns the pages into the other language, labelled with that language's name. */
export function LanguageButton({ chosen }: { chosen: (language: Language) => void }) {
  const { t } = useTranslation()
  const other = useLanguage().language === 'zh' ? 'en' : 'zh'
  const choose = () => {
    chooseLanguage(other)
    chosen(other)
  }
  return <button type="button" className="language" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={choose}>{t('language.other')}</button>
}

/** The same where there is a router, which keeps an address that names a language right. */
export function LanguageSwitch() {
  const [named, name] = useParameter('lang')
  return <LanguageButton chosen={(language) => { if (named) name(language) }} />
}
