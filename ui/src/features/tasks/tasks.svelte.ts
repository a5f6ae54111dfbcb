/** The follow-up of work: a result is one change of the task, a typed word goes through the drafts of the screen. */
import { createContext } from "svelte";
import type { TaskInput, TaskListOutput, TaskResultInput, TaskView } from "$lib/contract";
import { perform } from "$lib/command";
import { Drafts } from "$lib/drafts.svelte";
import { refusalOf } from "$lib/i18n";
import { nfc } from "$lib/text";

type Told = Partial<Omit<TaskResultInput, "task">>;

export class TasksModel {
  readonly drafts: Drafts;
  /** Why the result of a task was refused, in words, by its id. */
  refused = $state<Record<string, string | undefined>>({});

  constructor(private readonly source: () => TaskListOutput | undefined) {
    this.drafts = new Drafts("tasks", (place, text) => this.#words(place, text));
  }

  /** Work that is given up needs a word about why; until it has one, the choice waits here. */
  waiting = $state.raw<Record<string, string>>({});

  find = (id: string): TaskView | undefined => this.source()?.rows.find(({ task }) => task.id === id)?.task;

  /** Record how far it is. The day is today unless somebody says otherwise. */
  choose(task: TaskView, state: string) {
    if (state === "dropped" && task.result.trim() === "") {
      this.waiting = { ...this.waiting, [task.id]: state };
      return Promise.resolve(false);
    }
    const done_on = state === "open" ? "" : (this.source()?.today ?? "");
    return this.tell(task, { state, done_on });
  }

  stateOf = (task: TaskView): string => this.waiting[task.id] ?? task.state;

  async tell(task: TaskView, change: Told): Promise<boolean> {
    const { state, result, done_on } = task;
    const input = { task: task.id, state: this.waiting[task.id] ?? state, result, done_on, start: task.start, ...change };
    const told = await perform("task_result", input, { ownErrors: true, quiet: change.state === undefined });
    this.refused[task.id] = told.ok ? undefined : (refusalOf(told.error, "done_on") ?? refusalOf(told.error, "result"));
    if (told.ok) this.waiting = Object.fromEntries(Object.entries(this.waiting).filter(([id]) => id !== task.id));
    return told.ok;
  }

  /** Change what was given, to whom and by when. */
  give = async (task: TaskView, change: Partial<TaskInput>): Promise<boolean> => {
    const { item, title, owner, deadline, state, result } = task;
    const held = { meeting: "", task: task.id, item, title, owner, deadline, state, result };
    return (await perform("task_put", { ...held, ...change })).ok;
  };

  /** Work between meetings. */
  add = (title: string, owner: string, deadline: string) =>
    perform("task_put", { meeting: "", task: "", item: "", title: nfc(title), owner, deadline, state: "open", result: "" });

  /** Places: `<task>/title` and `<task>/result`. */
  #words(place: string, text: string): Promise<boolean> {
    const [id = "", field = ""] = place.split("/");
    const task = this.find(id);
    if (!task) return Promise.resolve(false);
    return field === "title" ? this.give(task, { title: nfc(text) }) : this.tell(task, { result: nfc(text) });
  }
}

export const [useTasks, setTasks] = createContext<TasksModel>();
