import type { FC } from 'hono/jsx';
import type { OpenedLink } from '#newsroom/comments/decide-by-link.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Form } from '../components/forms.tsx';
import type { DeskPage } from '../desk.ts';

type LinkProps = { page: DeskPage; link: OpenedLink };

/** What a link from a letter opens: the comment, and one button while it waits; afterwards, what was decided. */
export const ModerationLinkPage: FC<LinkProps> = ({ page, link: { decision, comment, decided } }) => {
  const { t } = page;
  const isOpen = comment.status === 'waiting';
  const title = isOpen ? t(`moderation.link.title.${decision}`) : t('moderation.link.decided');
  return (
    <DeskLayout page={page} title={title} isNarrow>
      {!isOpen && (
        <p class="note" role="status">
          {alreadyInWords(page, comment.status, decided)}
        </p>
      )}
      <article class="comment">
        <h2>{comment.authorName}</h2>
        <p class="soft">
          {t('moderation.on')} {comment.headline}
        </p>
        <p class="comment-text">{comment.text}</p>
      </article>
      {isOpen && <Form class="tap" submit={t(`moderation.${decision}`)} weight="main" />}
      <p class="more">
        <a href="/desk/comments/">{t('moderation.link.queue')}</a>
      </p>
    </DeskLayout>
  );
};

function alreadyInWords(
  { t, when }: DeskPage,
  status: LinkProps['link']['comment']['status'],
  decided: OpenedLink['decided'],
) {
  const what = t(`moderation.what.${status}`);
  if (!decided) return t('refusal.commentDecided');
  const told = { what, when: when(decided.at) };
  return decided.byName === ''
    ? t('moderation.link.already.itself', told)
    : t('moderation.link.already', { ...told, name: decided.byName });
}

/** A link that opens nothing any more; it does not say why. */
export const OverLinkPage: FC<{ page: DeskPage }> = ({ page }) => (
  <DeskLayout page={page} title={page.t('moderation.link.over.title')} isNarrow>
    <p>{page.t('moderation.link.over')}</p>
    <p class="more">
      <a href="/desk/comments/">{page.t('moderation.link.queue')}</a>
    </p>
  </DeskLayout>
);
