import { useLanguage } from '../language'

const chinese = /([\p{Script=Han}，。、；：（）“”]*\p{Script=Han}[\p{Script=Han}，。、；：（）“”]*)/u

/** A text in which, on an English page, Chinese is marked as Chinese: for the voice of a screen reader and the right shapes of characters. */
export function Marked({ text }: { text: string }) {
  const { language } = useLanguage()
  if (language === 'zh') return text
  return text.split(chinese).map((part, i) => (i % 2 ? <span key={i} lang="zh-CN">{part}</span> : part))
}
