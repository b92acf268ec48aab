import { type Figure, isSojournError } from '@sojourn/engine/core';
import type { Argument, BriefDocument, FigureStyle } from '../document.ts';
import { isMessageId } from '../messages/catalogue.ts';
import { sentenceText, type Voice, voiceOf, writeFigure } from '../words/index.ts';

/**
 * A figure as the brief writes it, or a dash where the source has no value. One of an older file
 * that this version refuses to write so stands as the file has it, with its unit.
 */
export function writtenFigure(figure: Figure, style: FigureStyle, voice: Voice = 'en'): string {
  if (figure.value === null) return '–';
  try {
    return writeFigure(figure, style, voice);
  } catch (error) {
    if (!isSojournError(error)) throw error;
    return `${figure.value} ${figure.unit}`;
  }
}

/**
 * The words of a message in a brief that may come from a file: one that this version no longer
 * writes, or writes with other gaps, is told by its id.
 *
 * @example savedText(document, block.id, block.args)
 */
export function savedText(
  document: BriefDocument,
  id: string,
  args: Readonly<Record<string, Argument>>,
): string {
  if (!isMessageId(id)) return id;
  try {
    return sentenceText(id, args, document.names, 'en');
  } catch {
    return id;
  }
}

/**
 * The voice in which the tables of a brief are written; English where its language is not loaded,
 * as for a file of which nothing but figures and English sentences is read.
 */
export function tableVoice(document: BriefDocument): Voice {
  try {
    return voiceOf(document);
  } catch (error) {
    if (!isSojournError(error)) throw error;
    return 'en';
  }
}
