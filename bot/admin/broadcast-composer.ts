import { noticeMessage } from "../../commands/notice-message.ts";
import type { Notices } from "../../core/storage/notices.ts";
import type { Locales } from "../../locales/index.ts";
import type { ComposeNotice } from "../digests/compose.ts";
import { labelsOf } from "../reception.ts";

/** Writes notices for those who read a digest, in the language of that. */
export const createNoticeComposer =
  ({
    locales,
    notices,
  }: {
    readonly locales: Locales;
    readonly notices: Pick<Notices, "byId">;
  }): ComposeNotice =>
  async (id, { language }) => {
    const notice = await notices.byId(id);
    if (!notice) return { kind: "gone", reason: "removed" };
    const { say } = locales.language(language);
    return { kind: "message", reply: noticeMessage(notice.text, { say }), labels: labelsOf(say) };
  };
