/** What is known of the newspaper without asking its database. */
export type Masthead = { language: string; name: string };

/** What a page says that is made of nothing but these words. */
export type PlainWords = { language: string; newspaper: string; title: string; text: string };

/** A whole page that needs neither database nor styles: for when there is nothing else. */
export function plainPage({ language, newspaper, title, text }: PlainWords): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">`;
  const quiet = `<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">`;
  const body = `<p>${escaped(newspaper)}</p><h1>${escaped(title)}</h1><p>${escaped(text)}</p>`;
  return `<!doctype html><html lang="${escaped(language)}"><head>${head}${quiet}<title>${escaped(title)}</title></head><body><main>${body}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
