import type { Child, FC } from 'hono/jsx';
import type { BulkChange } from '#content/bulk-change.ts';
import { type Action as DeskAction, may } from '#content/permissions.ts';
import type { Choice, DeskChoices } from '#storage/queries/articles/desk-choices.ts';
import type { DeskPage } from '../desk.ts';

/** What can be done to all articles that are ticked. Each can be undone, which it says. */
export const BulkActions: FC<{ page: DeskPage; choices: DeskChoices }> = ({ page, choices }) => {
  const { t } = page;
  const can = (action: DeskAction) => may(page.user?.roles ?? [], action);
  return (
    <details class="bulk">
      <summary>
        {t('articles.bulk')} <span id="chosen" class="count" role="status" data-said={t('articles.select.count')} />
      </summary>
      <div class="several">
        <Action page={page} name="toSection" label={t('articles.filter.section')} choices={choices.sections}>
          <Button page={page} what="section" />
        </Action>
        {choices.topics.length > 0 && (
          <Action page={page} name="toTopic" label={t('articles.filter.topic')} choices={choices.topics}>
            <Button page={page} what="addTopic" />
            <Button page={page} what="removeTopic" />
          </Action>
        )}
        {can('planArticles') && (
          <Action
            page={page}
            name="toUser"
            label={t('articles.bulk.user')}
            choices={choices.writers}
            extra={t('articles.bulk.nobody')}
          >
            <Button page={page} what="assign" />
          </Action>
        )}
        {can('makeArticleReady') && (
          <div class="acts">
            <Button page={page} what="ready" />
          </div>
        )}
        {can('returnArticle') && (
          <div class="acts">
            <label for="comment">{t('articles.bulk.comment')}</label>
            <input id="comment" name="comment" autocomplete="off" maxlength={2000} />
            <Button page={page} what="return" />
          </div>
        )}
      </div>
      <p class="hint">{t('articles.bulk.hint')}</p>
    </details>
  );
};

type ActionProps = {
  page: DeskPage;
  name: string;
  label: string;
  choices: Choice[];
  extra?: string;
  children?: Child;
};

const Action: FC<ActionProps> = ({ page, name, label, choices, extra, children }) => (
  <div class="acts">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">{page.t('articles.bulk.choose')}</option>
      {extra && <option value="nobody">{extra}</option>}
      {choices.map((choice) => (
        <option value={String(choice.id)}>{choice.name}</option>
      ))}
    </select>
    {children}
  </div>
);

const Button: FC<{ page: DeskPage; what: BulkChange['kind'] }> = ({ page, what }) => (
  <button type="submit" name="do" value={what}>
    {page.t(`articles.bulk.${what}`)}
  </button>
);
