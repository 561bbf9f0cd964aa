import type { FC } from 'hono/jsx';
import {
  type CommentDecision,
  decisionsOpenTo,
  LONGEST_ANSWER,
  LONGEST_REASON,
  PUBLIC_REASONS,
  REFUSAL_REASONS,
} from '#content/comment-decision.ts';
import { commentMarkText } from '../comment-form.ts';
import type { DeskPage } from '../desk.ts';
import type { EntryProps, QueueProps } from './comment-props.ts';
import { Field, LongField, Select } from './fields.tsx';

/** What can be decided of a comment: the usual at hand, the rest folded away. */
export const CommentActs: FC<EntryProps> = (props) => {
  const { page, row, sent } = props;
  const open = decisionsOpenTo(row);
  const canAnswer = row.status === 'waiting' || (row.status === 'approved' && !row.isFromNewsroom);
  const isKept = ['answer', 'publicWords', 'words'].some((field) => sent(`${field}-${row.id}`) !== '');
  return (
    <>
      <p class="acts">
        {open
          .filter((decision) => decision !== 'hide')
          .map((decision) => (
            <Decision page={page} decision={decision} row={row} />
          ))}
      </p>
      <details class="more" open={isKept}>
        <summary>
          {page.t('moderation.more.acts')} <span class="unseen">({row.authorName})</span>
        </summary>
        {open.includes('refuse') && <RefusalReason {...props} of={`-${row.id}`} />}
        {open.includes('hide') && (
          <fieldset>
            <legend>{page.t('moderation.hide.title')}</legend>
            <PublicReason {...props} of={`-${row.id}`} />
            <p>
              <Decision page={page} decision="hide" row={row} />
            </p>
          </fieldset>
        )}
        {canAnswer && <Answer {...props} />}
        {row.email !== null && <Writer {...props} />}
      </details>
    </>
  );
};

type DecisionProps = { page: DeskPage; decision: CommentDecision; row: EntryProps['row'] };

const Decision: FC<DecisionProps> = ({ page, decision, row }) => (
  <button
    type="submit"
    name="do"
    value={`${decision}@${commentMarkText(row)}`}
    data-decision={decision}
    class={decision === 'approve' && row.status === 'waiting' ? 'main' : undefined}
    aria-describedby={`by-${row.id}`}
  >
    {page.t(decision === 'approve' ? approvalOf(row) : `moderation.${decision}`)}
  </button>
);

function approvalOf({ status }: EntryProps['row']) {
  if (status === 'approved') return 'moderation.approve.again';
  return status === 'hidden' ? 'moderation.approve.back' : 'moderation.approve';
}

type ReasonProps = QueueProps & { of: string };

/** Why it is refused, for the newsroom alone. `of` ends the names of the fields. */
export const RefusalReason: FC<ReasonProps> = ({ page, sent, of }) => (
  <div class="reasons">
    <Select
      name={`reason${of}`}
      label={page.t('moderation.reason')}
      value={sent(`reason${of}`)}
      options={[
        { value: '', label: page.t('moderation.reason.none') },
        ...REFUSAL_REASONS.map((code) => ({ value: code, label: page.t(`moderation.reason.${code}`) })),
      ]}
    />
    <Field
      name={`words${of}`}
      label={page.t('moderation.reason.words')}
      maxlength={LONGEST_REASON}
      value={sent(`words${of}`)}
      data-presses="refuse"
    />
  </div>
);

/** What readers are told in the place of a comment that is hidden. */
export const PublicReason: FC<ReasonProps> = ({ page, sent, tellReaders, of }) => (
  <div class="reasons">
    <Select
      name={`public${of}`}
      label={page.t('moderation.hide.reason')}
      value={sent(`public${of}`)}
      options={[
        { value: '', label: page.t('moderation.hide.choose') },
        ...PUBLIC_REASONS.map((code) => ({ value: code, label: tellReaders(code) })),
      ]}
    />
    <Field
      name={`publicWords${of}`}
      label={page.t('moderation.hide.words')}
      maxlength={LONGEST_REASON}
      value={sent(`publicWords${of}`)}
      data-presses="hide"
    />
  </div>
);

const Answer: FC<EntryProps> = ({ page, row, sent, newspaper }) => (
  <fieldset>
    <legend>{page.t('moderation.answer.title')}</legend>
    <LongField
      name={`answer-${row.id}`}
      label={page.t('moderation.answer.text')}
      hint={page.t(row.status === 'waiting' ? 'moderation.answer.waiting' : 'moderation.answer.hint')}
      maxlength={LONGEST_ANSWER}
      value={sent(`answer-${row.id}`)}
    />
    <Select
      name={`signed-${row.id}`}
      label={page.t('moderation.answer.signed')}
      value={sent(`signed-${row.id}`)}
      options={[
        { value: 'newspaper', label: page.t('moderation.answer.newspaper', { name: newspaper }) },
        { value: 'person', label: page.t('moderation.answer.person', { name: page.user?.name ?? '' }) },
      ]}
    />
    <p>
      <button type="submit" name="do" value={`answer@${row.id}`} formaction="/desk/comments/answers/">
        {page.t('moderation.answer.button')}
      </button>
    </p>
  </fieldset>
);

const Writer: FC<EntryProps> = ({ page, row: { id, standing } }) => (
  <fieldset>
    <legend>{page.t('moderation.writer.title')}</legend>
    <p class="acts">
      {standing !== 'trusted' && <Judgement page={page} what="trust" id={id} />}
      {standing !== 'blocked' && <Judgement page={page} what="block" id={id} />}
      {standing !== null && <Judgement page={page} what="release" id={id} />}
    </p>
    <p class="hint">{page.t('moderation.writer.hint')}</p>
  </fieldset>
);

type JudgementProps = { page: DeskPage; what: 'trust' | 'block' | 'release'; id: number };

const Judgement: FC<JudgementProps> = ({ page, what, id }) => (
  <button
    type="submit"
    name="do"
    value={`${what}@${id}`}
    class={what === 'block' ? 'danger' : undefined}
    formaction="/desk/comments/writers/"
  >
    {page.t(`moderation.writer.${what}`)}
  </button>
);
