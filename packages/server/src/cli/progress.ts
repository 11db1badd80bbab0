import type { OnProgress, UpkeepProgress } from '../app/index.ts'

export interface ProgressOutput {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface ProgressTeller {
  readonly tell: OnProgress
  /** Leaves the line of the bar. */
  end(): void
}

/** How far it is: a bar on a terminal, else a line at each tenth, which a log can bear. */
export function progressOn(output: ProgressOutput): ProgressTeller {
  return output.isTTY === true ? bar(output) : lines(output)
}

const barWidth = 30

function bar(output: ProgressOutput): ProgressTeller {
  let shown = ''
  return {
    tell(progress) {
      const share = shareOf(progress)
      const filled = Math.floor(share * barWidth)
      const line = `${words[progress.step]} [${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %`
      if (line !== shown) output.write(`\r${line}`)
      shown = line
    },
    end() {
      if (shown !== '') output.write('\n')
    },
  }
}

function lines(output: ProgressOutput): ProgressTeller {
  let told = ''
  return {
    tell(progress) {
      const line = `${words[progress.step]} ${Math.floor(shareOf(progress) * 10) * 10} %`
      if (line !== told) output.write(`${line}\n`)
      told = line
    },
    end: () => undefined,
  }
}

// As long as one another, so that one bar takes the other's place.
const words: Readonly<Record<UpkeepProgress['step'], string>> = { copy: 'copying  ', check: 'checking ', compare: 'comparing' }

function shareOf({ done, total }: UpkeepProgress): number {
  return total === 0 ? 1 : Math.min(done / total, 1)
}
