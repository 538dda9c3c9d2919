import { describe, expect, test } from 'vitest';
import { DE } from '#lib/i18n/messages-de.ts';
import { EN } from '#lib/i18n/messages-en.ts';
import { foldLength } from './fold-length.ts';
