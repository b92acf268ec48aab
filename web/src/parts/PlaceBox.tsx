import type { PlaceRegister } from '@sojourn/data';
import type { Place } from '@sojourn/engine/core';
import { type ReactNode, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components/ComboBox';
import { words } from '../words/en.ts';
import { hasBrief, matchedName } from './places.ts';

const most = 12;

interface PlaceBoxProps {
  readonly label: string;
  readonly places: PlaceRegister;
  readonly onChoose: (place: Place) => void;
  /** Code of the place that stands in the box; without it the box empties at each choice. */
  readonly value?: string | null;
  /** What stands in the box where `value` is null. */
  readonly standing?: string;
  /** Offers to empty the box, under this name. */
  readonly clearLabel?: string;
  readonly onClear?: () => void;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** A place found; lists know their items by `id`. */
interface Found {
  readonly id: string;
  readonly place: Place;
}

function findPlaces(places: PlaceRegister, text: string): Found[] {
  const found = places.search(text, 'en', most * 2).filter(hasBrief);
  return found.slice(0, most).map((place) => ({ id: place.code, place }));
}

/** A box that finds a place by name in five languages or by code. */
export function PlaceBox(props: PlaceBoxProps) {
  const { places, value } = props;
  const standing = value ? (places.find(value)?.names.en ?? '') : (props.standing ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? standing;
  const searched = typed ?? '';
  const found = findPlaces(places, searched);
  const choose = (code: string | null) => {
    const place = code === null ? undefined : places.find(code);
    if (place === undefined) return;
    setTyped(null);
    props.onChoose(place);
  };
  return (
    <ComboBox
      className={`place-box ${props.className ?? ''}`}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
      items={found}
      inputValue={text}
      onInputChange={(next) => setTyped(next)}
      selectedKey={null}
      onSelectionChange={(key) => choose(key === null ? null : String(key))}
      defaultFilter={() => true}
      allowsEmptyCollection={searched !== ''}
      menuTrigger="input"
      onBlur={() => setTyped(null)}
    >
      {!props.hideLabel && <Label>{props.label}</Label>}
      <div className="place-input">
        <Input
          placeholder={props.placeholder ?? words.nav.search}
          autoFocus={props.autoFocus}
          onFocus={(event) => event.currentTarget.select()}
          spellCheck="false"
        />
        <Button className="place-button" aria-label={words.search.button}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 6l5 5 5-5" className="stroke" />
          </svg>
        </Button>
      </div>
      {props.onClear && value && (
        <Button slot={null} className="tool" onPress={props.onClear}>
          {props.clearLabel}
        </Button>
      )}
      {props.hint && <Text slot="description">{props.hint}</Text>}
      <Popover className="place-popover" offset={4}>
        <ListBox<Found>
          className="place-list"
          renderEmptyState={() => <p className="place-none">{words.search.none}</p>}
        >
          {({ place }) => <PlaceItem place={place} searched={searched} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function PlaceItem({ place, searched }: { readonly place: Place; readonly searched: string }) {
  const other = matchedName(place, searched);
  return (
    <ListBoxItem id={place.code} textValue={place.names.en} className="place-item">
      <Text slot="label">
        {place.names.en}
        {other && (
          <bdi className="place-other" lang={other.language}>
            {other.name}
          </bdi>
        )}
      </Text>
      <span className="place-code">{place.code}</span>
    </ListBoxItem>
  );
}
