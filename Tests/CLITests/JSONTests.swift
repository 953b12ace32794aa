import Foundation
import Testing

/// What is written for programs is what the schema says.
struct JSONTests {
  /// A folder with packs and data for `lines`.
  static func prepared() throws -> Chuan {
    let chuan = try Chuan()
    try chuan.write(
      "p.kpi",
      Sample.pack
        + """
        assign "Mục 2" to targets "Mục 1"
          if 2023 >= superior then target = 2023 * 1.1
          else target = 50%
          when 2023 is missing then target = 50%

        """.replacingOccurrences(of: "superior", with: "50%"))
    try chuan.write("r.csv", Sample.results)
    try chuan.write("bad.csv", Sample.results + "E,Xã E,commune,2024,3,0,95%\n")
    try chuan.write("s.kpi", Sample.scorecard)
    try chuan.write("t.kpi", Sample.tasks)
    try chuan.write("m.csv", "unit,level,period,Thu ngân sách (triệu đồng)\nA,commune,2024,500\nB,commune,2024,700\n")
    try chuan.write("plan.txt", "Tối thiểu 50% hồ sơ nộp trực tuyến.")
    try chuan.write("t.csv", "task,occurrence,done on\n1,Q1,2024-04-02\n")
    return chuan
  }

  /// Commands with results, each of another form.
  static let lines = [
    "check p.kpi --format json", "check nowhere.kpi --format json", "test p.kpi --format json",
    "check p.kpi --source plan.txt --format json", "test p.kpi --coverage --format json", "mutate p.kpi --format json",
    "grade p.kpi --data r.csv --format json", "grade p.kpi --data r.csv --format json --summary parent,field,kind",
    "grade p.kpi --data bad.csv --skip-bad-rows --format json",
    "assign p.kpi --data r.csv --format json", "data r.csv --format json",
    "data m.csv --format json",
    "course p.kpi --data r.csv --to-date 2024-12 --format json",
    "trend p.kpi --data r.csv --each year --format json",
    "course p.kpi --data r.csv --to-date 2024-06 --rest a-year-earlier --format json",
    "data r.csv --pack p.kpi --format json",
    "score s.kpi --data r.csv --format json",
    "score s.kpi --data r.csv --format json --period 2024 --against 2023 --by group,level,kind,parent,period",
    "gap s.kpi --data r.csv --unit A --unit C --format json",
    "why s.kpi --data r.csv --unit A --score --format json",
    "grade p.kpi --data r.csv --set target.online_dossier_rate=60% --set online_dossier_rate=70% --format json",
    "grade p.kpi --data r.csv --sweep 'target.online_dossier_rate=50%..60% by 5%' --format json",
    "grade p.kpi --data r.csv --against s.kpi --format json",
    "score s.kpi --data r.csv --set online_dossier_rate=70% --format json",
    "diff p.kpi s.kpi --format json --data r.csv", "diff p.kpi t.kpi --format json", "diff p.kpi p.kpi --format json",
    "tasks t.kpi --format json", "tasks t.kpi --data t.csv --as-of 2024-07-15 --format json",
    "why p.kpi --data r.csv --unit B --target online_dossier_rate --format json",
  ]

  @Test("every result is valid against the schema", arguments: lines)
  func validity(line: String) throws {
    let chuan = try Self.prepared()
    let result = try chuan.shell("$CHUAN \(line)")
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8), options: [.fragmentsAllowed])
    let schema = try Schema(file: Repository.root.appendingPathComponent("docs/schema/chuan-1.schema.json"))
    let verb = try #require(line.split(separator: " ").first)
    let isOfChanges = ["--set", "--against s.kpi"].contains { line.contains($0) }
    let definition = line.contains("--sweep") ? "grade_sweep" : isOfChanges ? "\(verb)_changes" : String(verb)
    #expect(schema.mistakes(in: object, definition: definition) == [])
    if line.contains("m.csv") { #expect(result.output.contains("\"scale\"")) }
    // A list in which nothing stands is valid whatever its elements should be.
    let lists = [
      "grade": "verdicts", "course": "course", "trend": "trend", "score": "scores", "gap": "gaps", "tasks": "tasks",
      "grade_changes": "changes", "grade_sweep": "steps", "score_changes": "scores",
    ]
    if let list = lists[definition] {
      #expect(((object as? [String: Any])?[list] as? [Any])?.isEmpty == false)
      if line.contains("--skip-bad-rows") { #expect(result.output.contains("\"why\"")) }
    }
  }

  @Test(
    "a run that fails says so in JSON, valid against the schema, and says nothing else",
    arguments: [
      ("grade nowhere.kpi --data r.csv", "files", 2), ("grade p.kpi --data nowhere.csv", "files", 2),
      ("grade p.kpi --data r.csv --output nowhere/o.json", "files", 2), ("grade p.kpi --data bad.csv", "data", 1),
      ("score s.kpi --data bad.csv", "data", 1), ("course p.kpi --data bad.csv --to-date 2024-12", "data", 1),
      ("grade broken.kpi --data r.csv", "rules", 1), ("tasks broken.kpi", "rules", 1),
      ("score p.kpi --data r.csv", "usage", 2), ("grade p.kpi --data r.csv --period 2024-13", "usage", 2),
      ("grade p.kpi --data r.csv --nothing", "usage", 2), ("grade", "usage", 2), ("data nowhere.csv", "files", 2),
      ("why p.kpi --data r.csv --unit Z --target online_dossier_rate", "usage", 2),
    ])
  func failures(_ line: String, _ kind: String, _ exit: Int32) throws {
    let chuan = try Self.prepared()
    try chuan.write("broken.kpi", Sample.broken)
    let result = try chuan.shell("$CHUAN \(line) --format json")
    #expect(result.status == exit && result.errors.isEmpty, "\(result)")
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let schema = try Schema(file: Repository.root.appendingPathComponent("docs/schema/chuan-1.schema.json"))
    #expect(schema.mistakes(in: object, definition: "failure") == [])
    let members = try #require(object as? [String: Any])
    let failure = try #require(members["failure"] as? [String: Any])
    #expect(failure["kind"] as? String == kind && failure["exit"] as? Int == Int(exit))
    let messages = try #require(members["diagnostics"] as? [[String: Any]])
    #expect(messages.contains { $0["severity"] as? String == "error" })
  }

  @Test("the schema refuses what it should")
  func refusal() throws {
    let schema = try Schema(file: Repository.root.appendingPathComponent("docs/schema/chuan-1.schema.json"))
    #expect(!schema.mistakes(in: ["version": 1], definition: "grade").isEmpty)
    let failure: [String: Any] = ["version": 1, "failure": ["kind": "weather", "exit": 2], "diagnostics": []]
    #expect(!schema.mistakes(in: failure, definition: "failure").isEmpty)
    #expect(!schema.mistakes(in: ["version": 1, "gaps": [["unit": "A"]]], definition: "gap").isEmpty)
    #expect(!schema.mistakes(in: ["version": "1", "diagnostics": [], "summary": [:]], definition: "check").isEmpty)
  }
}

/// As much of JSON Schema as `docs/schema` uses: `$ref`, `type`, `enum`, `const`, `pattern`, `properties`, `required`,
/// `items`, `anyOf`.
struct Schema {
  private let definitions: [String: Any]

  init(file: URL) throws {
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    definitions = object?["$defs"] as? [String: Any] ?? [:]
  }

  /// Where a value is not what the definition says.
  func mistakes(in value: Any, definition: String) -> [String] {
    guard let schema = definitions[definition] as? [String: Any] else { return ["no definition \(definition)"] }
    return mistakes(value, schema, definition)
  }

  private func mistakes(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.split(separator: "/").last ?? "")
      guard let schema = definitions[name] as? [String: Any] else { return ["\(path): no definition \(name)"] }
      return mistakes(value, schema, path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let all = choices.map { mistakes(value, $0, path) }
      return all.contains { $0.isEmpty } ? [] : all.min { $0.count < $1.count } ?? []
    }
    var found: [String] = []
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { Schema.has(value, type: $0) }) {
      return ["\(path): is not \(types.joined(separator: " or "))"]
    }
    if let constant = schema["const"] as? Int, value as? Int != constant { found.append("\(path): is not \(constant)") }
    if let text = value as? String {
      if let choices = schema["enum"] as? [String], !choices.contains(text) { found.append("\(path): \(text)") }
      if let pattern = schema["pattern"] as? String, text.range(of: pattern, options: .regularExpression) == nil {
        found.append("\(path): \(text) is not \(pattern)")
      }
    }
    if let members = value as? [String: Any] {
      let known = schema["properties"] as? [String: Any] ?? [:]
      for name in schema["required"] as? [String] ?? [] where members[name] == nil {
        found.append("\(path): no \(name)")
      }
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        if let schema = known[name] as? [String: Any] {
          found += mistakes(member, schema, "\(path).\(name)")
        } else if !known.isEmpty {
          // Readers of the schema allow what later versions add; what is written today is all in it.
          found.append("\(path): \(name) is not known")
        }
      }
    }
    if let elements = value as? [Any], let schema = schema["items"] as? [String: Any] {
      for (index, element) in elements.enumerated() { found += mistakes(element, schema, "\(path)[\(index)]") }
    }
    return found
  }

  private static func has(_ value: Any, type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "boolean": value is Bool && !(value is Int && !(value is Bool))
    case "integer": value is Int
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }
}
