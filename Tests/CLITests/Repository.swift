import Foundation

/// The checkout that the tests run in.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Whether there are pages for messages.
  static let hasPages = FileManager.default.fileExists(
    atPath: root.appendingPathComponent("docs/messages/KPI0312.md").path)
}
