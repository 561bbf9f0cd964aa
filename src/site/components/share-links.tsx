import type { FC } from 'hono/jsx';
import type { PageContext } from '../page-context.ts';

/** Ways to pass an article on: plain links, so nobody learns anything before the reader taps. */
export const ShareLinks: FC<{ page: PageContext; headline: string }> = ({ page, headline }) => {
  const address = page.origin + page.path;
  const url = encodeURIComponent(address);
  const text = encodeURIComponent(page.typeset(headline));
  const both = encodeURIComponent(`${page.typeset(headline)} ${address}`);
  const links: [name: string, href: string][] = [
    ['WhatsApp', `https://wa.me/?text=${both}`],
    ['Telegram', `https://t.me/share/url?url=${url}&text=${text}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${url}`],
    ['X', `https://x.com/intent/post?url=${url}&text=${text}`],
  ];
  return (
    <section class="share" aria-labelledby="partager">
      <h2 id="partager">{page.t('share.title')}</h2>
      <ul>
        {links.map(([name, href]) => (
          <li>
            <a href={href} rel="noopener nofollow" aria-label={page.t('share.on', { site: name })}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={`mailto:?subject=${text}&body=${both}`}>{page.t('share.email')}</a>
        </li>
      </ul>
      <label for="adresse">{page.t('share.copy')}</label>
      <input id="adresse" readonly value={address} />
    </section>
  );
};
