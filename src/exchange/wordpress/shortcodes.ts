import type { Notes } from './notes.ts';

/** Elements that stand for shortcodes while a text is parsed; `walk-html.ts` knows them. */
export const CAPTION_ELEMENT = 'griot-caption';
export const GALLERY_ELEMENT = 'griot-gallery';
export const ADDRESS_ELEMENT = 'griot-address';

const SHORTCODE = /\[(\[?)(\/?)([a-zA-Z][\w-]{0,50})(?![\w-])([^[\]]{0,4000}?)(\/?)\](\]?)/g;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|(\S+)/g;
const CONTAINERS = ['caption', 'wp_caption'];
const SOUND_FILES = ['src', 'mp3', 'm4a', 'ogg', 'wav', 'flac', 'wma'];
const FILM_FILES = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'flv', 'wmv'];

type Shortcode = { written: string; name: string; attributes: Map<string, string>; positional: string[] };

/**
 * Puts elements in the place of the shortcodes that are known: `[caption]`, `[gallery]`, `[embed]`, `[audio]`, `[video]`
 * and those of the usual film sites. An unknown one stays as it is written, and is noted; `[[name]]` is the way to write
 * `[name]` itself. Text in brackets that only looks like one (`[sic]`) is text.
 */
export function replaceShortcodes(html: string, notes: Notes): string {
  const embedded = html.replace(/\[embed(?:\s[^[\]]{0,500})?\]([^[\]]{0,2000})\[\/embed\]/gi, (_, url: string) =>
    address(url),
  );
  return embedded.replace(SHORTCODE, (...match) => {
    const [written, open, slash, name = '', inside = '', , close] = match as unknown as string[];
    if (open && close) return (written ?? '').slice(1, -1);
    const outer = (text: string) => `${open}${text}${close}`;
    return outer(
      replacement(
        {
          name: name.toLowerCase(),
          slash: slash ?? '',
          inside,
          written: (written ?? '').slice(open?.length, close ? -1 : undefined),
        },
        notes,
      ),
    );
  });
}

type Match = { name: string; slash: string; inside: string; written: string };

function replacement({ name, slash, inside, written }: Match, notes: Notes): string {
  const isClosing = slash === '/';
  if (isClosing) return closing(name, written, notes);
  const shortcode = { written, name, ...attributesOf(inside) };
  const known = KNOWN[name];
  const made = known?.(shortcode);
  if (made !== undefined && made !== null) return made;
  if (known || looksLikeShortcode(name, inside)) notes.add('shortcode', name);
  return written;
}

function closing(name: string, written: string, notes: Notes): string {
  if (CONTAINERS.includes(name)) return `</${CAPTION_ELEMENT}>`;
  // `[audio …][/audio]`: the opening one says everything.
  if (KNOWN[name]) return '';
  notes.add('shortcode', name);
  return written;
}

const KNOWN: Record<string, (shortcode: Shortcode) => string | null> = {
  caption,
  wp_caption: caption,
  gallery: ({ attributes, written }) => {
    const ids = attributes.get('ids') ?? attributes.get('include') ?? '';
    return `<${GALLERY_ELEMENT} data-ids="${escaped(ids)}" data-written="${escaped(written)}"></${GALLERY_ELEMENT}>`;
  },
  audio: (shortcode) => file(shortcode, SOUND_FILES),
  video: (shortcode) => file(shortcode, FILM_FILES),
  embed: ({ attributes, positional }) => addressOrNull(attributes.get('src') ?? attributes.get('url') ?? positional[0]),
  youtube: (shortcode) => film(shortcode, 'https://www.youtube.com/watch?v='),
  dailymotion: (shortcode) => film(shortcode, 'https://www.dailymotion.com/video/'),
  vimeo: (shortcode) => film(shortcode, 'https://vimeo.com/'),
  soundcloud: (shortcode) => film(shortcode, null),
  tweet: (shortcode) => film(shortcode, 'https://x.com/i/status/'),
  instagram: (shortcode) => film(shortcode, null),
  facebook: (shortcode) => film(shortcode, null),
};

function caption({ attributes }: Shortcode): string {
  const data = [
    ['data-id', attributes.get('id')],
    ['data-caption', attributes.get('caption')],
  ].flatMap(([name, value]) => (value ? [` ${name}="${escaped(value)}"`] : []));
  return `<${CAPTION_ELEMENT}${data.join('')}>`;
}

function file({ attributes, positional }: Shortcode, names: string[]): string | null {
  const named = names.map((name) => attributes.get(name)).find(Boolean);
  return addressOrNull(named ?? positional.find((value) => value.startsWith('http') || value.startsWith('/')));
}

/** `[youtube https://…]`, `[youtube=https://…]`, `[youtube id="…"]`, `[vimeo 123]`. */
function film({ attributes, positional }: Shortcode, prefix: string | null): string | null {
  const named = ['url', 'src', 'href', 'id', 'video', 'youtube', 'v'].map((name) => attributes.get(name)).find(Boolean);
  const value = (named ?? positional[0] ?? '').replace(/^=/, '');
  if (/^https?:\/\//i.test(value)) return address(value);
  return prefix && /^[\w-]{4,40}$/.test(value) ? address(prefix + value) : null;
}

function attributesOf(inside: string): Pick<Shortcode, 'attributes' | 'positional'> {
  const attributes = new Map<string, string>();
  const positional: string[] = [];
  // Typographic quotation marks slip in when a shortcode is pasted from a word processor.
  const text = unescapedEntities(inside).replace(/[“”«»″]\u00a0?/g, '"');
  for (const [, name, double, single, bare, quoted, word] of text.matchAll(ATTRIBUTE)) {
    if (name) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
    else positional.push(quoted ?? word ?? '');
  }
  return { attributes, positional };
}

function looksLikeShortcode(name: string, inside: string): boolean {
  return /[_-]/.test(name) || /^\s+[\w-]+\s*=/.test(inside) || inside.startsWith('=');
}

function addressOrNull(url: string | undefined): string | null {
  return url ? address(url) : null;
}

function address(url: string): string {
  const plain = unescapedEntities(url.replace(/<[^<>]*>/g, '')).trim();
  return `<${ADDRESS_ELEMENT} data-url="${escaped(plain)}"></${ADDRESS_ELEMENT}>`;
}

function unescapedEntities(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#038;', '&')
    .replaceAll('&amp;', '&')
    .replaceAll('&#8221;', '"')
    .replaceAll('&#8243;', '"');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
