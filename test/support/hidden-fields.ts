/** The hidden fields of the form to comment with. */
export function hiddenFields(html: string): Record<string, string> {
  const form = /<form class="write"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}
