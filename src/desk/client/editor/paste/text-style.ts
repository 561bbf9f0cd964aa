import { isSafeAddress } from '#content/document/schema.ts';

/** How a stretch of pasted text looks, as far as the newspaper has a sign for it. */
export type TextStyle = {
  isStrong: boolean;
  isEmphasis: boolean;
  isStruck: boolean;
  isCode: boolean;
  raised: 'sup' | 'sub' | null;
  href: string | null;
  lang: string | null;
};

/** Plain text. */
export const PLAIN: TextStyle = {
  isStrong: false,
  isEmphasis: false,
  isStruck: false,
  isCode: false,
  raised: null,
  href: null,
  lang: null,
};

/**
 * The style within an element that stands in a text of this style. What an element is called counts less than what its
 * `style` says: Google Docs wraps everything in a `<b>` that is not bold, and sets what is bold in plain `<span>`s.
 */
export function styleWithin(element: Element, around: TextStyle): TextStyle {
  const styles = stylesOf(element);
  return {
    ...byName(element, around),
    ...byStyles(styles),
    ...linkOf(element, around),
    ...(languageOf(element) ?? {}),
  };
}

/** The value of each property of an element's `style`, by its whole name: `mso-bidi-font-weight` is not `font-weight`. */
export function stylesOf(element: Element): Map<string, string> {
  const pairs = (element.getAttribute('style') ?? '').split(';').map((declaration) => {
    const at = declaration.indexOf(':');
    return [
      declaration.slice(0, at).trim().toLowerCase(),
      declaration
        .slice(at + 1)
        .trim()
        .toLowerCase(),
    ] as const;
  });
  return new Map(pairs);
}

/** Text in the elements that its style asks for. */
export function styled(text: string, style: TextStyle): Node {
  const tags = [
    style.href ? 'a' : null,
    style.isStrong ? 'strong' : null,
    style.isEmphasis ? 'em' : null,
    style.raised,
    style.isStruck ? 's' : null,
    style.isCode ? 'code' : null,
    style.lang ? 'i' : null,
  ];
  return tags.reduceRight<Node>((inner, tag) => {
    if (!tag) return inner;
    const element = document.createElement(tag);
    if (tag === 'a') element.setAttribute('href', style.href ?? '');
    if (tag === 'i') element.setAttribute('lang', style.lang ?? '');
    element.append(inner);
    return element;
  }, document.createTextNode(text));
}

function byName(element: Element, around: TextStyle): TextStyle {
  switch (element.localName) {
    case 'b':
    case 'strong':
      return { ...around, isStrong: true };
    case 'em':
    case 'cite':
      return { ...around, isEmphasis: true };
    case 'i':
      return element.hasAttribute('lang') ? around : { ...around, isEmphasis: true };
    case 's':
    case 'del':
    case 'strike':
      return { ...around, isStruck: true };
    case 'sup':
    case 'sub':
      return { ...around, raised: element.localName };
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return { ...around, isCode: true };
    default:
      return around;
  }
}

function byStyles(styles: Map<string, string>): Partial<TextStyle> {
  const weight = styles.get('font-weight');
  const slant = styles.get('font-style');
  const line = styles.get('text-decoration') ?? styles.get('text-decoration-line');
  const height = styles.get('vertical-align');
  return {
    ...(weight && /^(bold|bolder|normal|lighter|\d+)$/.test(weight) ? { isStrong: isBold(weight) } : {}),
    ...(slant && /^(italic|oblique|normal)/.test(slant) ? { isEmphasis: !slant.startsWith('normal') } : {}),
    ...(line?.includes('line-through') ? { isStruck: true } : {}),
    ...(height === 'super' ? { raised: 'sup' as const } : height === 'sub' ? { raised: 'sub' as const } : {}),
  };
}

function isBold(weight: string): boolean {
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function linkOf(element: Element, around: TextStyle): Pick<TextStyle, 'href'> {
  if (element.localName !== 'a') return { href: around.href };
  const href = withoutDetour((element.getAttribute('href') ?? '').trim());
  // Addresses within the document that it was copied from lead nowhere here, and neither do files.
  return { href: /^(https?:|mailto:|tel:)/i.test(href) && isSafeAddress(href) ? href : null };
}

/** Google leads every link over a page of its own. */
function withoutDetour(href: string): string {
  if (!/^https:\/\/www\.google\.[a-z.]+\/url\?/.test(href)) return href;
  const { searchParams } = new URL(href);
  return searchParams.get('q') ?? searchParams.get('url') ?? href;
}

/** Only our own pages set a foreign phrase in `<i lang>`; Word puts a language on everything. */
function languageOf(element: Element): Pick<TextStyle, 'lang'> | null {
  const lang = element.localName === 'i' ? element.getAttribute('lang') : null;
  return lang ? { lang } : null;
}
