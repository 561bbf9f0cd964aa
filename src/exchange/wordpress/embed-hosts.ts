import { bareHost } from './links.ts';

/**
 * Sites whose films, posts and sounds newspapers show in their articles: those of WordPress's own oEmbed list
 * (`WP_oEmbed::__construct`) that still exist, and the players that are pasted as frames.
 */
const HOSTS =
  /(^|\.)(youtube\.com|youtu\.be|youtube-nocookie\.com|dailymotion\.com|dai\.ly|vimeo\.com|facebook\.com|fb\.watch|twitter\.com|x\.com|instagram\.com|tiktok\.com|soundcloud\.com|spotify\.com|mixcloud\.com|ted\.com|flickr\.com|flic\.kr|slideshare\.net|scribd\.com|issuu\.com|reddit\.com|tumblr\.com|pinterest\.(com|fr)|imgur\.com|kickstarter\.com|videopress\.com|wordpress\.tv|speakerdeck\.com|cloudup\.com|animoto\.com|crowdsignal\.com|polldaddy\.com|poll\.fm|rumble\.com|twitch\.tv|telegram\.me|t\.me|linkedin\.com|deezer\.com|podcasts\.apple\.com|audiomack\.com|ausha\.co|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|openstreetmap\.org|google\.[a-z.]+|goo\.gl|archive\.org|bsky\.app|threads\.net|bbc\.(com|co\.uk)|france24\.com|rfi\.fr|tv5monde\.com)$/;

/** Google is many things: only its maps and shared documents are embedded. */
const GOOGLE = /(^|\.)(google\.[a-z.]+|goo\.gl)$/;

/** Whether an address alone on its line, or a frame, stands for something to look at or listen to. */
export function isEmbeddable(url: URL): boolean {
  const host = bareHost(url.hostname);
  if (!HOSTS.test(host)) return false;
  if (GOOGLE.test(host))
    return /\/maps|^\/(document|spreadsheets|presentation|forms)\//.test(url.pathname) || host.startsWith('maps.');
  return url.pathname !== '/';
}

/**
 * The page that a player's address stands for, where a reader can be sent: `youtube.com/embed/x` becomes
 * `youtube.com/watch?v=x`. An address with no public page behind it is given back as it is.
 */
export function publicPage(url: URL): URL {
  const host = bareHost(url.hostname);
  for (const [pattern, page] of PLAYERS) {
    if (!pattern.test(host)) continue;
    const address = page(url);
    if (address && URL.canParse(address)) return new URL(address);
  }
  return url;
}

type Page = (url: URL) => string | null | undefined;

const PLAYERS: [RegExp, Page][] = [
  [/(^|\.)(youtube\.com|youtube-nocookie\.com)$/, youtubePage],
  [/(^|\.)dailymotion\.com$/, dailymotionPage],
  [/^player\.vimeo\.com$/, ({ pathname }) => prefixed('https://vimeo.com/', /^\/video\/(\d+)/.exec(pathname)?.[1])],
  [
    /(^|\.)facebook\.com$/,
    ({ pathname, searchParams }) => (pathname.startsWith('/plugins/') ? searchParams.get('href') : null),
  ],
  [/^platform\.(twitter|x)\.com$/, ({ searchParams }) => prefixed('https://x.com/i/status/', searchParams.get('id'))],
  [/(^|\.)instagram\.com$/, instagramPage],
  [/^w\.soundcloud\.com$/, soundcloudPage],
  [/^open\.spotify\.com$/, (url) => (url.pathname.startsWith('/embed') ? without(url, /^\/embed(-podcast)?/) : null)],
  [/(^|\.)google\.[a-z.]+$/, mapPage],
];

function youtubePage({ pathname, searchParams }: URL): string | null {
  const list = searchParams.get('list');
  const id = /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/.exec(pathname)?.[1];
  if (list && (!id || id === 'videoseries')) return `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`;
  return id && !pathname.startsWith('/shorts') ? `https://www.youtube.com/watch?v=${id}` : null;
}

function dailymotionPage({ pathname, searchParams }: URL): string | null {
  const id = /^\/(?:embed|swf)\/(?:video\/)?(\w+)/.exec(pathname)?.[1] ?? searchParams.get('video');
  return id && !pathname.startsWith('/video/') ? `https://www.dailymotion.com/video/${encodeURIComponent(id)}` : null;
}

function instagramPage(url: URL): string | null {
  const post = /^(.*\/(?:p|reel|tv)\/[\w-]+)/.exec(url.pathname)?.[1];
  return post ? `https://www.instagram.com${post}/` : null;
}

/** The player's own parameter is the public page, unless it is the address of the programming interface. */
function soundcloudPage({ searchParams }: URL): string | null {
  const page = searchParams.get('url');
  return page && !page.includes('api.soundcloud.com') ? page : null;
}

function mapPage(url: URL): string | null {
  if (url.searchParams.get('output') !== 'embed') return null;
  const page = new URL(url);
  page.searchParams.delete('output');
  return page.href;
}

function prefixed(prefix: string, id: string | null | undefined): string | null {
  return id ? prefix + encodeURIComponent(id) : null;
}

function without(url: URL, part: RegExp): string {
  const page = new URL(url);
  page.pathname = page.pathname.replace(part, '');
  return page.href;
}
