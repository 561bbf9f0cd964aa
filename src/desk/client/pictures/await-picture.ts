import type { PictureState } from '#content/media.ts';

const PAUSE = 700;

/** Asks how far a picture is until it can be shown, or never will; a lost network is waited for. */
export async function awaitPicture(id: number): Promise<PictureState> {
  for (;;) {
    const state = await ask(id);
    if (state && state.state !== 'waiting') return state;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function ask(id: number): Promise<PictureState | null> {
  try {
    const answer = await fetch(`/desk/pictures/states.json?ids=${id}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return null;
    const { pictures } = (await answer.json()) as { pictures: PictureState[] };
    return pictures[0] ?? { id, state: 'failed', text: null, picture: null };
  } catch {
    return null;
  }
}
