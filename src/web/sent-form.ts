import type { Context } from 'hono';

/** The form that was sent; an empty one for what is no form at all, or broken off. */
export async function sentForm(c: Context): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch {
    return new FormData();
  }
}

/** A field of a form as text; '' when it was not sent, or sent as a file. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
