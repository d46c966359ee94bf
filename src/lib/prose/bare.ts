/** Text without what a reader never meets: imports, comments, ids, marks and components. Quotation marks stay. */
export const bare = (text: string): string =>
  text
    .replace(/^(import|export) .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/\{#[\w-]+\}/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\{'([^']*)'\}/g, '$1')
    .replace(/\[@[\w-]+\]/g, '')
    .replace(/\[\[[\w-]+\|([^\]]+)\]\]/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\{\{\w+\}\}/g, '');

/** The same, as one line of plain prose: no marks of emphasis, headings, lists or tables, no soft hyphens. */
export const plain = (text: string): string =>
  bare(text)
    .replace(/^[#>|\s-]+/gm, '')
    .replace(/[*_\u00ad]/g, '')
    .replace(/ +([.,;:])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
