/** Hands a file to the reader. */
export function save(content: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

export interface Picture {
  text: string
  width: number
  height: number
}

// What a stylesheet may have set on an element of a picture.
const inherited = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'color', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order', 'display', 'visibility']

const ns = 'http://www.w3.org/2000/svg'

/** A picture on the page as a file of its own: styles written out, a background, its title above and its source below. */
export function standalone(svg: SVGSVGElement, title: string, foot: string): Picture {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const from = [svg, ...svg.querySelectorAll('*')], to = [copy, ...copy.querySelectorAll('*')]
  from.forEach((element, i) => {
    const style = getComputedStyle(element), target = to[i] as SVGElement
    target.removeAttribute('class')
    target.removeAttribute('tabindex')
    target.removeAttribute('style')
    for (const name of inherited) target.setAttribute(name, style.getPropertyValue(name))
  })

  const { width, height } = svg.getBoundingClientRect()
  const page = getComputedStyle(document.body)
  const head = 40, bottom = 28, pad = 12
  const all = document.createElementNS(ns, 'svg')
  const set = (element: Element, attributes: Record<string, string | number>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
    return element
  }
  set(all, { xmlns: ns, width: width + 2 * pad, height: height + head + bottom, 'font-family': page.fontFamily })
  const text = (content: string, y: number, size: number, weight: number) => {
    const element = set(document.createElementNS(ns, 'text'), { x: pad, y, 'font-size': size, 'font-weight': weight, fill: page.color })
    element.textContent = content
    return element
  }
  set(copy, { x: pad, y: head, width, height })
  all.append(
    set(document.createElementNS(ns, 'rect'), { width: '100%', height: '100%', fill: page.backgroundColor }),
    text(title, 25, 16, 600),
    copy,
    text(foot, head + height + 18, 11, 400),
  )
  return { text: new XMLSerializer().serializeToString(all), width: width + 2 * pad, height: height + head + bottom }
}

/** Saves a picture as PNG, two pixels to a CSS pixel. */
export async function savePicture({ text, width, height }: Picture, name: string) {
  const image = new Image()
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  canvas.toBlob((blob) => { if (blob) save(blob, name) }, 'image/png')
}
