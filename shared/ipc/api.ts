import type { Result } from '../lib/result'
import type { Channel, RequestOf, Responses } from './contract'

/** One request from the page to the main process and its answer. */
export type Call<Name extends Channel> = (request: RequestOf<Name>) => Promise<Result<Responses[Name]>>

/** What the preload puts on `window.api`: one named function per request, nothing that takes a channel name. */
export type DesktopApi = {
  readonly appInfo: Call<'app:info'>
  readonly diagnosis: Call<'app:diagnosis'>
  readonly reportError: Call<'app:error'>
  readonly chooseFolder: Call<'folder:choose'>
  readonly saveInFolder: Call<'folder:saveFile'>
  readonly folderInside: Call<'folder:inside'>
  readonly openFolder: Call<'folder:open'>
  readonly saveFile: Call<'file:save'>
  readonly pickFile: Call<'file:pick'>
  readonly openFile: Call<'file:open'>
  readonly showInFolder: Call<'file:showInFolder'>
  readonly keepFile: Call<'kept:put'>
  readonly keptFile: Call<'kept:get'>
  readonly openKept: Call<'kept:open'>
  readonly keptFiles: Call<'kept:list'>
  readonly printPage: Call<'page:print'>
  readonly savePagePdf: Call<'page:pdf'>
  readonly twinState: Call<'twin:state'>
  readonly twinAppend: Call<'twin:append'>
  readonly twinJournal: Call<'twin:journal'>
  readonly twinBegin: Call<'twin:begin'>
  readonly twinPiece: Call<'twin:piece'>
  readonly twinReadBack: Call<'twin:readBack'>
  readonly twinEnd: Call<'twin:end'>
  readonly twinDrop: Call<'twin:drop'>
  readonly twinReplace: Call<'twin:replace'>
  readonly twinDropPlain: Call<'twin:dropPlain'>
  readonly twinRead: Call<'twin:read'>
  readonly twinCheck: Call<'twin:check'>
  readonly twinChoose: Call<'twin:choose'>
  readonly twinElsewhere: Call<'twin:elsewhere'>
  readonly twinAdopt: Call<'twin:adopt'>
  readonly twinStep: Call<'twin:step'>
  readonly twinForgetSecond: Call<'twin:forgetSecond'>
  readonly twinHandOver: Call<'twin:handOver'>
  readonly twinOpen: Call<'twin:open'>
  readonly diskRoom: Call<'disk:room'>
  readonly renewStore: Call<'store:renew'>
  readonly whenClosing: Call<'app:closing'>
  readonly leave: Call<'app:leave'>
  readonly findUpdates: Call<'update:find'>
  readonly startUpdate: Call<'update:start'>
  readonly pastUpdate: Call<'update:past'>
  readonly seenUpdate: Call<'update:seen'>
}
