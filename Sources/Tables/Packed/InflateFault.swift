/// Why packed bytes cannot be unpacked.
package enum InflateFault: Error, Hashable, Sendable {
  /// They end before the stream does.
  case truncated
  /// They are no stream of this kind.
  case damaged
  /// Unpacked they are more than is allowed.
  case tooLarge
}
