// swift-tools-version: 6.2
import PackageDescription

// The edges below are the whole import policy: a module imports what it lists here and nothing else.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "chuan",
  products: [
    .executable(name: "chuan", targets: ["chuan"]),
    .library(name: "ChuanKit", targets: ["ChuanKit"]),
  ],
  targets: [
    // Source places, diagnostics, exact numbers, dates, text folding. Depends on nothing.
    .target(name: "Base", swiftSettings: settings),
    // Text of rule files to a typed program. Pure: no files, no clock, no globals.
    .target(name: "Lang", dependencies: ["Base"], swiftSettings: settings),
    // Bytes of data files to tables of cells, with every problem at its cell.
    .target(name: "Tables", dependencies: ["Base"], swiftSettings: settings),
    // A typed program and tables to verdicts, and the reason of each.
    .target(name: "Eval", dependencies: ["Base", "Lang", "Tables"], swiftSettings: settings),
    // Built-in functions, and the levels, kinds and indicators written in the language itself.
    .target(
      name: "Stdlib", dependencies: ["Base", "Lang", "Eval"], exclude: ["Prelude"], swiftSettings: settings),
    // An outcome to text: one file for each format.
    .target(name: "Report", dependencies: ["Base", "Lang", "Tables", "Eval"], swiftSettings: settings),
    // For Swift programs that embed the language: the public declarations, over files in memory.
    .target(
      name: "ChuanKit", dependencies: ["Base", "Lang", "Tables", "Eval", "Stdlib", "Report"], path: "Sources/Kit",
      swiftSettings: settings),
    // The command: arguments, files, exit codes. The only place that prints, opens or exits.
    .executableTarget(
      name: "chuan", dependencies: ["Base", "Lang", "Tables", "Eval", "Stdlib", "Report"],
      path: "Sources/CLI", swiftSettings: settings),
    .testTarget(name: "KitTests", dependencies: ["ChuanKit"], swiftSettings: settings),
    .testTarget(name: "BaseTests", dependencies: ["Base"], swiftSettings: settings),
    .testTarget(
      name: "LangTests", dependencies: ["Base", "Lang"], exclude: ["Mistakes"], swiftSettings: settings),
    .testTarget(
      name: "TablesTests", dependencies: ["Base", "Tables"], exclude: ["Workbooks"], swiftSettings: settings),
    .testTarget(
      name: "CheckTests", dependencies: ["Base", "Lang", "Stdlib"], exclude: ["Cases"], swiftSettings: settings),
    .testTarget(
      name: "EvalTests", dependencies: ["Base", "Lang", "Tables", "Eval", "Stdlib"], swiftSettings: settings),
    // The project itself: generated files are current, and the plans' statements and tasks all stand in their packs.
    .testTarget(
      name: "ProjectTests", dependencies: ["Base", "Lang", "Tables", "Eval", "Stdlib"],
      exclude: ["statements.tsv", "tasks.tsv"],
      swiftSettings: settings),
    .testTarget(name: "StdlibTests", dependencies: ["Base", "Lang", "Stdlib"], swiftSettings: settings),
    .testTarget(name: "ReportTests", dependencies: ["Report", "Base"], swiftSettings: settings),
    // Runs the built command: exit statuses, streams, files.
    .testTarget(name: "CLITests", dependencies: ["chuan"], swiftSettings: settings),
    // Runs every command block of README.md, docs, examples and Tests/Spec with the built command.
    .testTarget(name: "Stories", dependencies: ["chuan"], path: "Tests/Stories", swiftSettings: settings),
    // A second, plainest evaluator, and 10,000 random programs on which both must agree.
    .testTarget(
      name: "Naive", dependencies: ["Base", "Lang", "Tables", "Eval", "Stdlib", "Report"], path: "Tests/Naive",
      swiftSettings: settings + [.unsafeFlags(["-O"])]),
  ]
)
