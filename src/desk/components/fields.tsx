import type { Child, FC } from 'hono/jsx';

type FieldProps = {
  /** Of the field, and of its value in the form. */
  name: string;
  label: string;
  value: string;
  hint?: string | undefined;
  type?: 'text' | 'email' | 'number' | 'color' | 'search';
  isRequired?: boolean;
  /** Signs at most. */
  most?: number;
  /** Least and greatest, of a number. */
  range?: [least: number, most: number];
};

/** One line of a form, with its label and, if there is one, a hint that a screen reader reads with it. */
export const Field: FC<FieldProps> = ({ name, label, value, hint, type = 'text', isRequired, most, range }) => (
  <p>
    <label for={name}>{label}</label>
    <input
      id={name}
      name={name}
      type={type}
      value={value}
      required={isRequired}
      maxlength={most}
      min={range?.[0]}
      max={range?.[1]}
      autocomplete="off"
      aria-describedby={hint ? `${name}-hint` : undefined}
    />
    {hint && <Hint name={name} text={hint} />}
  </p>
);

type LongFieldProps = { name: string; label: string; value: string; hint?: string; rows: number; most?: number };

/** Several lines of a form. */
export const LongField: FC<LongFieldProps> = ({ name, label, value, hint, rows, most }) => (
  <p>
    <label for={name}>{label}</label>
    <textarea id={name} name={name} rows={rows} maxlength={most} aria-describedby={hint ? `${name}-hint` : undefined}>
      {value}
    </textarea>
    {hint && <Hint name={name} text={hint} />}
  </p>
);

/** One answer of several. */
export type Option = { value: string; label: string; hint?: Child };

type OptionsProps = { name: string; legend: string; value: string; options: Option[] };

/** A few answers, all of them in sight, of which one is chosen. */
export const Options: FC<OptionsProps> = ({ name, legend, value, options }) => (
  <fieldset>
    <legend>{legend}</legend>
    {options.map((option) => (
      <p class="choice">
        <input
          type="radio"
          id={`${name}-${option.value}`}
          name={name}
          value={option.value}
          checked={option.value === value}
        />
        <label for={`${name}-${option.value}`}>
          {option.label}
          {option.hint && <span class="hint">{option.hint}</span>}
        </label>
      </p>
    ))}
  </fieldset>
);

type TickProps = { name: string; label: string; isTicked: boolean; value?: string; hint?: string };

/** Yes or no. */
export const Tick: FC<TickProps> = ({ name, label, isTicked, value = '1', hint }) => (
  <p class="choice">
    <input type="checkbox" id={`${name}-${value}`} name={name} value={value} checked={isTicked} />
    <label for={`${name}-${value}`}>
      {label}
      {hint && <span class="hint">{hint}</span>}
    </label>
  </p>
);

type SelectProps = {
  name: string;
  label: string;
  value: string;
  groups: { label: string | null; options: Option[] }[];
  hint?: string;
};

/** One of many. */
export const Select: FC<SelectProps> = ({ name, label, value, groups, hint }) => (
  <p>
    <label for={name}>{label}</label>
    <select id={name} name={name} aria-describedby={hint ? `${name}-hint` : undefined}>
      {groups.map((group) =>
        group.label === null ? (
          <SelectOptions options={group.options} value={value} />
        ) : (
          <optgroup label={group.label}>
            <SelectOptions options={group.options} value={value} />
          </optgroup>
        ),
      )}
    </select>
    {hint && <Hint name={name} text={hint} />}
  </p>
);

const SelectOptions: FC<{ options: Option[]; value: string }> = ({ options, value }) => (
  <>
    {options.map((option) => (
      <option value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </>
);

const Hint: FC<{ name: string; text: string }> = ({ name, text }) => (
  <span class="hint" id={`${name}-hint`}>
    {text}
  </span>
);
