/** Mends what the formatting of a template leaves in the text of a page. */

/**
 * Takes the line breaks of the source away where they would be seen: inside the ends of a link, where they are underlined,
 * and between a marked word and the punctuation behind it.
 */
export function tidyText(html: string): string {
  return html
    .replace(/(<a\s[^>]*>)\s+/g, '$1')
    .replace(/\s+<\/a>/g, '</a>')
    .replace(/(<\/(?:a|b|i|span)>)\s+(?=[.,;:!?](?:[\s<]|$))/g, '$1');
}
