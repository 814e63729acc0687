import { useEffect, useEffectEvent } from 'react';
import { onEvent } from '../api.ts';
import type { Command } from '../commands/command.ts';

/** Runs what the host's menu asks for, and comes to the front when the app is started again. */
export function useHostRequests(commands: readonly Command[]): void {
  const onCommand = useEffectEvent((id: string): void => {
    const command = commands.find((candidate) => candidate.id === id);
    if (command && command.isEnabled !== false) command.run();
  });
  useEffect(() => onEvent('app.commandRequested', ({ command }) => onCommand(command)), []);
  useEffect(() => onEvent('app.focusRequested', () => window.focus()), []);
}
