import { type Status, statuses } from "@policytrack/core";

/**
 * Words for a status that are read in one way alone. "broken" or "failed" are not: given up, or not yet done? They have no code,
 * and are reported. Each code is a word for itself.
 */
const words: Readonly<Partial<Record<Status, string>>> = {
  pending:
    "not started, to do, no iniciado, no iniciada, pendiente, pas commencé, non commencé, à venir, 未着手, 未実施, 미착수, 시작 전, ausstehend, geplant, nicht begonnen, noch nicht begonnen, nicht angefangen, noch nichts passiert",
  "in-progress":
    "ongoing, started, under way, underway, en curso, en proceso, en marcha, en cours, engagé, 実施中, 進行中, 着手, 履行中, 着手済み, 추진 중, 추진중, 진행 중, 진행중, 이행 중, angefangen, begonnen, in arbeit, in umsetzung, in bearbeitung",
  stalled:
    "paused, on hold, blocked, paralizado, paralizada, suspendido, suspendu, en pause, 停滞, 中断, 지연·중단, 중단, 보류, ausgesetzt, pausiert, ruht, unterbrochen, hängt fest",
  continuing:
    "permanente, en continu, 継続, 継続中, 継続実施中, 계속 추진, 이행 후 계속 추진, daueraufgabe, dauerhaft, fortlaufend",
  "partly-delivered":
    "partial, partly, parcial, parcialmente cumplido, partiel, partiellement tenu, 一部実施, 一部達成, 一部履行, 일부 이행, 부분 이행, teilweise umgesetzt, teilweise erfüllt, teilweise erledigt",
  delivered:
    "done, completed, complete, achieved, fulfilled, kept, implemented, cumplido, cumplida, completado, terminado, hecho, tenu, réalisé, achevé, terminé, fait, 完了, 達成, 実施済み, 履行済み, 완료, 달성, 이행, 이행 완료, abgeschlossen, erfüllt, erledigt, umgesetzt",
  abandoned:
    "cancelled, canceled, dropped, withdrawn, abandonado, cancelado, abandonné, annulé, 中止, 撤回, 撤回・中止, 폐기, 철회, 취소, abgebrochen, aufgegeben, eingestellt, verworfen, zurückgezogen",
  superseded: "replaced, sustituido, remplacé, ersetzt",
  unknown: "desconocido, inconnu, 不明, 알 수 없음, 판단 불가, unbekannt",
};

/** Each word, in lower case, with the status that it means. */
export const statusCodes: ReadonlyMap<string, Status> = new Map(
  statuses.flatMap((status) =>
    [status, status.replaceAll("-", " "), ...(words[status]?.split(", ") ?? [])].map(
      (word) => [word, status] as const,
    ),
  ),
);
