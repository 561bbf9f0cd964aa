import type { Child, FC, JSX } from 'hono/jsx';

type Labelled = {
  /** Of the value in the form; of the field too, unless `id` gives it another. */
  name: string;
  id?: string;
  label: string;
  hint?: string | undefined;
};

/** A field of a form: its label, the field itself, and if there is one a hint that a screen reader reads with it. */
const Labelling: FC<{ id: string; label: string; hint: string | undefined; children?: Child }> = (props) => (
  <p>
    <label for={props.id}>{props.label}</label>
    {props.children}
    {props.hint && (
      <span class="hint" id={`${props.id}-hint`}>
        {props.hint}
      </span>
    )}
  </p>
);

function described(id: string, hint: string | undefined) {
  return hint ? { 'aria-describedby': `${id}-hint` } : {};
}

type FieldProps = Labelled & Omit<JSX.IntrinsicElements['input'], keyof Labelled>;

/** One line of a form. What HTML has for an input may be said of it. */
export const Field: FC<FieldProps> = ({ name, id = name, label, hint, ...input }) => (
  <Labelling id={id} label={label} hint={hint}>
    <input id={id} name={name} autocomplete="off" {...described(id, hint)} {...input} />
  </Labelling>
);

type FileProps = { label: string; hint?: string; accept: string };

/** The file that a form sends. */
export const FileField: FC<FileProps> = ({ label, hint, accept }) => (
  <Labelling id="file" label={label} hint={hint}>
    <input id="file" name="file" type="file" accept={accept} required {...described('file', hint)} />
  </Labelling>
);

type LongFieldProps = Labelled & { value: string } & Omit<JSX.IntrinsicElements['textarea'], keyof Labelled>;

/** Several lines of a form. */
export const LongField: FC<LongFieldProps> = ({ name, id = name, label, hint, value, ...area }) => (
  <Labelling id={id} label={label} hint={hint}>
    <textarea id={id} name={name} {...described(id, hint)} {...area}>
      {value}
    </textarea>
  </Labelling>
);

/** One answer of several. */
export type Option = { value: string; label: string; hint?: Child };

type SelectProps = Labelled & {
  value: string;
  options: Option[];
  /** Answers under a heading, after the others. */
  groups?: { label: string; options: Option[] }[];
};

/** One of many. */
export const Select: FC<SelectProps> = ({ name, id = name, label, hint, value, options, groups = [] }) => (
  <Labelling id={id} label={label} hint={hint}>
    <select id={id} name={name} {...described(id, hint)}>
      <SelectOptions options={options} value={value} />
      {groups.map((group) => (
        <optgroup label={group.label}>
          <SelectOptions options={group.options} value={value} />
        </optgroup>
      ))}
    </select>
  </Labelling>
);

/** The answers of a list that stands in a form of its own making. */
export const SelectOptions: FC<{ options: Option[]; value: string }> = ({ options, value }) => (
  <>
    {options.map((option) => (
      <option value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </>
);

/** Things that are known by their identity, as answers. */
export function optionsOf(things: readonly { id: number; name: string }[]): Option[] {
  return things.map(({ id, name }) => ({ value: String(id), label: name }));
}

type OptionsProps = { name: string; legend: string; value: string; options: Option[] };

/** A few answers, all of them in sight, of which one is chosen. */
export const Options: FC<OptionsProps> = ({ name, legend, value, options }) => (
  <fieldset>
    <legend>{legend}</legend>
    {options.map((option) => (
      <Choice type="radio" name={name} option={option} isChosen={option.value === value} />
    ))}
  </fieldset>
);

type TicksProps = { name: string; legend: string; values: readonly string[]; options: Option[] };

/** A few answers, of which any number are chosen. */
export const Ticks: FC<TicksProps> = ({ name, legend, values, options }) => (
  <fieldset>
    <legend>{legend}</legend>
    {options.map((option) => (
      <Choice type="checkbox" name={name} option={option} isChosen={values.includes(option.value)} />
    ))}
  </fieldset>
);

type TickProps = { name: string; label: string; isTicked: boolean; id?: string; value?: string; hint?: string };

/** Yes or no; `value` is sent for yes. */
export const Tick: FC<TickProps> = ({ name, id = name, label, value = '1', hint, isTicked }) => (
  <Choice type="checkbox" name={name} id={id} option={{ value, label, hint }} isChosen={isTicked} />
);

type ChoiceProps = { type: 'radio' | 'checkbox'; name: string; id?: string; option: Option; isChosen: boolean };

const Choice: FC<ChoiceProps> = ({ type, name, option, id = `${name}-${option.value}`, isChosen }) => (
  <p class="choice">
    <input type={type} id={id} name={name} value={option.value} checked={isChosen} />
    <label for={id}>
      {option.label}
      {option.hint && (
        <>
          {' '}
          <span class="hint">{option.hint}</span>
        </>
      )}
    </label>
  </p>
);
