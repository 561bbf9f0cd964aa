import { momentOf } from '#content/clock.ts';
import type { PreviewDays } from '#content/preview-link.ts';
import { inTransaction } from '#storage/database.ts';
import { deletePreviewLink, insertPreviewLink } from '#storage/records/preview-links.ts';
import type { Newsroom } from '../context.ts';
import { hashToken, newToken } from '../people/secrets.ts';
import { articleAtHand } from './article-at-hand.ts';
import { noteStep } from './note-step.ts';

/**
 * Makes a secret link by which anybody sees an article as readers would, for some days. Gives back its secret, which is
 * shown once: only its hash is kept. Throws a `Refusal`.
 */
export async function sharePreview(
  { db, clock, actor }: Newsroom,
  { articleId, days }: { articleId: number; days: PreviewDays },
): Promise<{ token: string; expiresAt: string }> {
  return inTransaction(db, async (tx) => {
    const article = await articleAtHand({ db: tx, actor }, articleId, 'sharePreview');
    const [now, expiry] = [clock.now(), clock.now().add({ hours: days * 24 })];
    const token = newToken();
    const expiresAt = momentOf(expiry);
    const link = { tokenHash: hashToken(token), articleId, createdBy: actor.userId ?? 0, expiresAt };
    await insertPreviewLink(tx, link, momentOf(now));
    await noteStep({ db: tx, clock, actor }, article, { action: 'previewShared', after: expiresAt });
    return { token, expiresAt };
  });
}

/** Ends a link before its time, by the hash of its secret. Ending one that is gone does nothing. Throws a `Refusal`. */
export async function endPreview(
  { db, clock, actor }: Newsroom,
  { articleId, tokenHash }: { articleId: number; tokenHash: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const article = await articleAtHand({ db: tx, actor }, articleId, 'sharePreview');
    const expiresAt = await deletePreviewLink(tx, { articleId, tokenHash });
    if (expiresAt === null || expiresAt <= momentOf(clock.now())) return;
    await noteStep({ db: tx, clock, actor }, article, { action: 'previewEnded', before: expiresAt });
  });
}
