import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { preferences } from '../preferences/preferences.ts'
import { active, isBreakDue, type WorkingTime } from './working-time.ts'

export const breakDue = signal(false)

let time: WorkingTime | undefined

function work(): void {
  time = active(time, Date.now())
}

function look(): void {
  breakDue.value = isBreakDue(time, { now: Date.now(), minutes: preferences.peek().breakMinutes })
}

/** Whoever says so has had a break, or will have it later. */
export function beginAnew(): void {
  time = undefined
  breakDue.value = false
}

/** Notices work at the queue, and when it has been long. */
export function useBreaks(): void {
  useEffect(() => {
    addEventListener('keydown', work)
    addEventListener('pointerdown', work)
    const timer = setInterval(look, 20_000)
    return () => {
      removeEventListener('keydown', work)
      removeEventListener('pointerdown', work)
      clearInterval(timer)
    }
  }, [])
}
