import Foundation
import Testing

/// Every command block of the documentation and of the specification is run.
struct StoryTests {
  static let specification = Repository.markdown(under: "Tests/Spec")
  static let documentation =
    Repository.markdown(under: "README.md") + Repository.markdown(under: "docs")
    + Repository.markdown(under: "examples", named: "README.md")

  @Test("a page of the documentation does what it says", arguments: Repository.wanted(documentation))
  func page(path: String) throws {
    try StoryRun(path: path, cases: false).run()
  }

  @Test("a chapter of the specification holds", arguments: Repository.wanted(specification))
  func chapter(path: String) throws {
    try StoryRun(path: path, cases: true).run()
  }

  @Test("the specification has at least 150 cases, and no two of one chapter share a heading")
  func count() throws {
    var count = 0
    for path in StoryTests.specification {
      let titles = try StoryRun(path: path, cases: true).stories.compactMap(\.title)
      #expect(Set(titles).count == titles.count, "\(path) has two cases of one name")
      count += titles.count
    }
    #expect(count >= 150)
  }

  @Test("every expected output that an example keeps is compared with by its README")
  func expectedFiles() throws {
    let examples = Repository.root.appendingPathComponent("examples")
    let files = FileManager.default.enumerator(atPath: examples.path)?.compactMap { $0 as? String } ?? []
    for file in files where file.contains("/expected/") {
      let example = file.prefix { $0 != "/" }
      let readme = Repository.text("examples/\(example)/README.md") ?? ""
      #expect(readme.contains("examples/\(file)"), "examples/\(file) is not compared with")
    }
  }
}
