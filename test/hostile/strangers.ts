/** Elements that load, run or move something, which no page of ours has. */
const FORBIDDEN =
  'object,embed,applet,base:not([target=_blank]:not([href])),frame,frameset,portal,math,foreignObject,animate,set,use,marquee,xmp,' +
  'meta[http-equiv]:not([http-equiv=refresh][content="3"]),iframe[srcdoc],template[shadowrootmode]';
const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'xlink:href',
  'ping',
]);
/** Of these, those that a browser asks for by itself. */
const LOADING = new Set(['src', 'poster', 'background', 'data', 'ping']);

/**
 * What in a page no page of ours is made of: such elements, attributes that hold a script, addresses that are no addresses
 * of pages, data that cannot be read. Runs in a browser.
 */
export function strangersIn(root: Document, origin: string): string[] {
  const found = [...root.querySelectorAll('*')].flatMap((element) =>
    whyStrange(element, origin).map((why) => `${why} in ${element.outerHTML.slice(0, 160)}`),
  );
  return [...new Set(found)];
}

function whyStrange(element: Element, origin: string): string[] {
  const attributes = [...element.attributes].flatMap((attribute) => whyStrangeAttribute(element, attribute, origin));
  if (element.matches(FORBIDDEN)) return ['a stranger', ...attributes];
  return element.localName === 'script' ? [...whyStrangeScript(element, origin), ...attributes] : attributes;
}

function whyStrangeScript(element: Element, origin: string): string[] {
  const [type, src] = [element.getAttribute('type') ?? '', element.getAttribute('src')];
  if (!/^application\/(ld\+)?json$/.test(type)) {
    return src?.replace(origin, '').startsWith('/desk/assets/') && element.textContent === '' ? [] : ['a script'];
  }
  try {
    JSON.parse(element.textContent ?? '');
    return [];
  } catch {
    return ['broken data'];
  }
}

function whyStrangeAttribute(element: Element, { name, value }: Attr, origin: string): string[] {
  if (/^on/i.test(name)) return [name];
  if (!/^[\w:.-]+$/.test(name)) return [`an attribute called ${name}`];
  if (name === 'style' && /url|expression|binding|fixed/i.test(value)) return ['a style'];
  if (name === 'srcset') return /(^|,)\s*(https?:)?\/\//.test(value) ? ['srcset elsewhere'] : [];
  return ADDRESSES.has(name) ? whyStrangeAddress(element, { name, value }, origin) : [];
}

function whyStrangeAddress(
  element: Element,
  { name, value }: { name: string; value: string },
  origin: string,
): string[] {
  const url = URL.parse(value, origin);
  if (!url) return [];
  const isOwn = url.origin === origin || /^(data|blob):$/.test(url.protocol);
  const isPicture = (element.localName === 'img' || element.getAttribute('rel') === 'icon') && isOwn;
  const isNamed = /canonical|alternate|license/.test(element.getAttribute('rel') ?? '');
  const isLoaded = LOADING.has(name) || (element.localName === 'link' && !isNamed);
  if (!/^(https?|mailto|tel):$/.test(url.protocol) && !isPicture) return [`${name} to ${url.protocol}`];
  return isLoaded && !isOwn ? [`${name} elsewhere`] : [];
}
