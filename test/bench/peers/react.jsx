import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {useForm} from 'react-hook-form';
import {load, phonePattern, send} from './backend.js';
import '../pages/vanilla-form.css';

const Field = ({id, label, hint, problem, children}) => (
  <div>
    <label htmlFor={id}>{label}</label>
    {hint && (
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    )}
    {children}
    <p id={`${id}-problem`} className="problem">
      {problem?.message}
    </p>
  </div>
);

function InquiryForm({portal, services, onReceipt}) {
  const {register, handleSubmit, setError, formState} = useForm({shouldFocusError: true});
  const {errors} = formState;
  const count = Object.keys(errors).length;
  const submit = async (values) => {
    try {
      onReceipt(await send(values, portal.privacyNotice.version));
    } catch (error) {
      setError('root', {message: `It could not be sent (${error.message}). Please try again.`});
    }
  };
  const field = (id, rules) => ({
    id,
    'aria-describedby': `${id}-hint ${id}-problem`,
    'aria-invalid': Boolean(errors[id]),
    ...register(id, rules),
  });
  return (
    <form noValidate onSubmit={handleSubmit(submit)}>
      <Field
        id="description"
        label="What can we do for you?"
        hint="In your own words, as long or short as you like."
        problem={errors.description}
      >
        <textarea
          {...field('description', {
            required: 'Please tell us in your own words.',
            maxLength: {value: 4000, message: 'Please shorten this.'},
          })}
        />
      </Field>
      <fieldset aria-describedby="serviceCode-problem">
        <legend>What is it about?</legend>
        {services.map(({code, name, description}) => (
          <label key={code}>
            <input
              type="radio"
              value={code}
              {...register('serviceCode', {required: 'Please choose what it is about.'})}
            />
            <span>
              {name}
              {description && <p className="hint">{description}</p>}
            </span>
          </label>
        ))}
        <p id="serviceCode-problem" className="problem">
          {errors.serviceCode?.message}
        </p>
      </fieldset>
      <Field id="placeId" label="Building or place" problem={errors.placeId}>
        <select {...field('placeId', {required: 'Please tell us where.'})}>
          <option value="">Please choose</option>
          {portal.places.map(({id, name}) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field
        id="detail"
        label="Exactly where"
        hint="For example 3-1202, or beside the lift."
        problem={errors.detail}
      >
        <input
          {...field('detail', {
            maxLength: {value: 200, message: 'Please use at most 200 characters.'},
          })}
        />
      </Field>
      <Field id="name" label="Your name" problem={errors.name}>
        <input
          autoComplete="name"
          {...field('name', {
            maxLength: {value: 100, message: 'Please use at most 100 characters.'},
          })}
        />
      </Field>
      <Field id="phone" label="Telephone" problem={errors.phone}>
        <input
          type="tel"
          autoComplete="tel"
          {...field('phone', {
            required: 'Please tell us how to reach you.',
            pattern: {value: phonePattern, message: 'Please check the telephone number.'},
          })}
        />
      </Field>
      <Field id="email" label="E-mail" problem={errors.email}>
        <input
          type="email"
          autoComplete="email"
          {...field('email', {
            pattern: {
              value: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
              message: 'Please check the e-mail address.',
            },
          })}
        />
      </Field>
      <div>
        <p className="hint">
          {portal.privacyNotice.text} <a href={portal.privacyNotice.href}>The full notice</a>
        </p>
        <label>
          <input
            type="checkbox"
            {...field('consent', {required: 'Please agree, so that we may answer you.'})}
          />
          I agree that you use this to answer me.
        </label>
        <p id="consent-problem" className="problem">
          {errors.consent?.message}
        </p>
      </div>
      <div role="alert" className="problem">
        {errors.root?.message ?? (count > 0 && `${count} fields need another look.`)}
      </div>
      <button>Send</button>
      <p className="hint">Or call {portal.contacts[0]?.phone}.</p>
    </form>
  );
}

function App() {
  const [loaded, setLoaded] = useState();
  const [failed, setFailed] = useState(false);
  const [receipt, setReceipt] = useState();
  useEffect(() => {
    load().then(setLoaded, () => setFailed(true));
  }, []);
  if (failed) return 'The form cannot be shown at the moment. Please call 021-5555 0100.';
  if (receipt) return <h2>We have received it: {receipt.reference}</h2>;
  return loaded && <InquiryForm {...loaded} onReceipt={setReceipt} />;
}

createRoot(document.querySelector('#form')).render(<App />);
