import type { FC, JSX } from 'hono/jsx';
import { createContext, useContext } from 'hono/jsx';
import { TOKEN_FIELD } from '../form-token.ts';

/** The token of whoever the page is for; the layout gives it to every form below it. '' when nobody is signed in. */
export const FormToken = createContext('');

/**
 * A form that changes something. It carries the token without which nothing is changed for who is signed in: beside its fields,
 * or in its address when it sends files, which are not read through for it.
 */
export const PostForm: FC<Omit<JSX.IntrinsicElements['form'], 'method'>> = ({ children, action, ...form }) => {
  const token = useContext(FormToken);
  const hasFiles = form.enctype === 'multipart/form-data';
  const to = hasFiles && token !== '' ? `${action}?${TOKEN_FIELD}=${token}` : action;
  return (
    <form method="post" action={to} {...form}>
      {children}
      {token !== '' && !hasFiles && <input type="hidden" name={TOKEN_FIELD} value={token} />}
    </form>
  );
};
