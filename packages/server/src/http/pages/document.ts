import { html, type Html, type HtmlPart } from '@verbatim/widget/render'

export interface Document {
  readonly language: string
  readonly direction: 'ltr' | 'rtl' | 'auto'
  readonly className: string
  readonly title: string
  readonly stylesheet: string
  /** What else belongs in the head. */
  readonly head: HtmlPart
  readonly body: Html
}

/** A whole HTML document, without inline script, style or event handler, as the Content-Security-Policy demands. */
export function documentOf(page: Document): string {
  return String(html`<!doctype html>
<html lang="${page.language}" dir="${page.direction}" class="${page.className}">
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${page.stylesheet}">
${page.head}
</head>
<body>
${page.body}
</body>
</html>
`)
}
