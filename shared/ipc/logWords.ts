/**
 * The words that may stand in a log: names of errors and codes that programs use. A name that is on no list could be anybody's, so it is
 * written as "other".
 */
const names = `
  Error TypeError RangeError ReferenceError SyntaxError EvalError URIError AggregateError SuppressedError InternalError DOMException ZodError
  IndexSizeError NotFoundError NotSupportedError InvalidStateError InvalidModificationError NamespaceError InvalidAccessError SecurityError
  NetworkError AbortError URLMismatchError QuotaExceededError TimeoutError InvalidNodeTypeError DataCloneError EncodingError NotReadableError
  UnknownError ConstraintError DataError TransactionInactiveError ReadOnlyError VersionError OperationError NotAllowedError WrongDocumentError
  HierarchyRequestError InvalidCharacterError NoModificationAllowedError
  DexieError OpenFailedError MissingAPIError DatabaseClosedError NoSuchDatabaseError InvalidArgumentError InvalidTableError PrematureCommitError
  ForeignAwaitError BulkError ModifyError UpgradeError SchemaError SubTransactionError UnsupportedError InternalErrorDexie
  ErrorResponseImpl ErrorResponse ChunkLoadError
`
const codes = `
  EACCES EADDRINUSE EAGAIN EBADF EBUSY ECANCELED ECONNREFUSED ECONNRESET EDQUOT EEXIST EFAULT EFBIG EINVAL EIO EISDIR ELOOP EMFILE EMLINK
  ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTSUP ENXIO EPERM EPIPE EROFS ESPIPE ESTALE ETIMEDOUT
  ETXTBSY EXDEV UNKNOWN
  ERR_ABORTED ERR_FAILED ERR_FILE_NOT_FOUND ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_VALUE ERR_INVALID_STATE ERR_OUT_OF_RANGE ERR_STREAM_DESTROYED
  ERR_STREAM_PREMATURE_CLOSE ERR_STREAM_WRITE_AFTER_END ERR_BUFFER_OUT_OF_BOUNDS ERR_OSSL_BAD_DECRYPT ERR_IPC_CHANNEL_CLOSED
  ERR_UNHANDLED_REJECTION ERR_ASSERTION ERR_UNEXPECTED ERR_ACCESS_DENIED ERR_INSUFFICIENT_RESOURCES ERR_CACHE_MISS Z_DATA_ERROR Z_BUF_ERROR
  refusedSender printFailed crashed killed oom abnormal-exit launch-failed integrity-failure memory-eviction notStarted
`
const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))

/** Written where a name is on no list. */
export const otherName = 'other'
const knownNames = listed(names)
const knownCodes = listed(codes)

export const isKnownName = (name: unknown): name is string => typeof name === 'string' && knownNames.has(name)
export const isKnownCode = (code: unknown): code is string => typeof code === 'string' && knownCodes.has(code)
