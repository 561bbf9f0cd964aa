import type { FC } from 'hono/jsx';
import type { EmbedJson } from '#content/document/document.ts';
import { isSafeAddress } from '#content/document/schema.ts';
import type { BodyContext } from './body-context.ts';

/** What is found at an address, as far as its host tells. */
const KINDS: [kind: 'video' | 'audio' | 'post' | 'map', host: RegExp][] = [
  [
    'video',
    /(^|\.)(youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|dai\.ly|tiktok\.com|ted\.com)$/,
  ],
  ['audio', /(^|\.)(soundcloud\.com|spotify\.com|audiomack\.com|deezer\.com|mixcloud\.com|podcasts\.apple\.com)$/],
  [
    'post',
    /(^|\.)(facebook\.com|fb\.watch|twitter\.com|x\.com|instagram\.com|threads\.net|t\.me|linkedin\.com|bsky\.app)$/,
  ],
  ['map', /(^|\.)(google\.[a-z.]+|openstreetmap\.org|maps\.app\.goo\.gl)$/],
];

/** Something kept elsewhere, as a link: nothing of it is loaded, and nobody learns of the reader, until it is tapped. */
export const Embed: FC<{ node: EmbedJson; context: BodyContext }> = ({ node, context: { page, language } }) => {
  const { url, title } = node.attrs;
  if (!isSafeAddress(url)) return null;
  const host = hostOf(url);
  const kind = kindOf(url, host);
  return (
    <p class="embed">
      <a href={url} rel="noopener">
        <b>{page.t(`embed.${kind}`, { site: host || page.settings.name })}</b>
        {title && <span>{page.typeset(title, language)}</span>}
      </a>
      {host && <small>{page.t('embed.leaves', { site: host })}</small>}
    </p>
  );
};

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^(www|m)\./, '') : '';
}

function kindOf(url: string, host: string): 'video' | 'audio' | 'post' | 'map' | 'page' {
  if (/\.(mp3|m4a|ogg|oga|wav)(\?|$)/i.test(url)) return 'audio';
  if (/\.(mp4|webm|ogv|mov)(\?|$)/i.test(url)) return 'video';
  return KINDS.find(([, hosts]) => hosts.test(host))?.[0] ?? 'page';
}
