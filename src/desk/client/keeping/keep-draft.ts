import type { ArticleDraft } from '#content/article.ts';
import type { Say } from '../say.ts';

/** What the editor's page knows of the article that it opens. */
export type KeepingPage = {
  articleId: number;
  userId: number;
  userName: string;
  /** The revision that `draft` is. */
  revision: number;
  draft: ArticleDraft;
  mayWrite: boolean;
};

/** How the text is read and shown, and where its state is said. */
export type KeepingHooks = {
  say: Say;
  bar: HTMLElement;
  readDraft: () => ArticleDraft;
  showDraft: (draft: ArticleDraft) => void;
  setReadOnly: (isReadOnly: boolean) => void;
};

/** Keeps a text while it is written. */
export type Keeper = {
  /** To be called after every change of the text or of a field. */
  changed(): void;
  /** Saves what is not saved yet; whether the server has it all. */
  flush(): Promise<boolean>;
  close(): void;
};

/** Begins to keep the text of an open editor. */
export async function keepDraft(page: KeepingPage, hooks: KeepingHooks): Promise<Keeper> {
  let revision = page.revision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async () => {
    const answer = await fetch(`/desk/articles/${page.articleId}/draft/`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ baseRevision: revision, tabId: 'tab', draft: hooks.readDraft() }),
    });
    if (!answer.ok) return false;
    ({ revision } = (await answer.json()) as { revision: number });
    hooks.bar.textContent = hooks.say('keeping.saved');
    return true;
  };
  hooks.setReadOnly(!page.mayWrite);
  return {
    changed() {
      clearTimeout(timer);
      timer = setTimeout(save, 1000);
    },
    flush: save,
    close: () => clearTimeout(timer),
  };
}
