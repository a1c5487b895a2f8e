import type { ScenarioBook } from '../domain/needs/scenario';
import scenarios from './scenarios.json';

/** What is usual for each use of RTC, each value marked as published or assumed. */
export const scenarioBook = scenarios as ScenarioBook;
