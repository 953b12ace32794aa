import Base

/// A command line, read: which command, what it is to work on, and the options given.
struct Arguments {
  /// nil when no command was named.
  var verb: Verb?
  /// What is left when options and their values are taken away.
  var operands: [String] = []
  /// The values given for each option; an option without a value has an empty text.
  var values: [Option: [String]] = [:]
  /// The mistakes found, in the order of the command line.
  var mistakes: [Diagnostic] = []

  /// Reads a command line without the program's own name.
  init(_ arguments: [String]) {
    var rest = arguments[...]
    var optionsEnded = false
    var unknownVerb = false
    while let argument = rest.popFirst() {
      if !optionsEnded, argument == "--" {
        optionsEnded = true
      } else if !optionsEnded, Arguments.isOption(argument) {
        take(option: argument, &rest)
      } else if verb == nil, !unknownVerb {
        verb = Verb(rawValue: argument)
        if verb == nil {
          unknownVerb = true
          mistakes.append(.unknownCommand(argument))
        }
      } else {
        operands.append(argument)
      }
    }
    guard !unknownVerb else {
      // The rest was read as for no command: only the unknown command is worth a word.
      mistakes = mistakes.filter { $0.code == .unknownCommand }
      return
    }
    guard let verb else { return }
    checkApplicability(verb)
    if mistakes.isEmpty, verb.options.contains(.output) { settleFormat(verb) }
  }

  /// Whether the option was given.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// The value given for an option that takes one.
  func value(_ option: Option) -> String? { values[option]?.first }

  /// All values given, those with commas taken apart, blanks around them left out.
  func list(_ option: Option) -> [String] {
    guard let given = values[option] else { return [] }
    guard case .list = option.value else { return given }
    return given.flatMap { $0.split(separator: ",", omittingEmptySubsequences: true) }.map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Whether an argument is written like an option. `-` is standard input, and `-5` the start of an expression.
  private static func isOption(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), argument != "-" else { return false }
    if argument.hasPrefix("--") { return true }
    guard let second = argument.dropFirst().unicodeScalars.first else { return false }
    return second.properties.isAlphabetic
  }

  /// Takes an option and its values from the front of what is left.
  private mutating func take(option argument: String, _ rest: inout ArraySlice<String>) {
    let written = argument == "-h" ? Option.help.rawValue : argument
    let parts = written.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let option = Option(rawValue: name) else {
      mistakes.append(.unknownOption(name, candidates: (verb?.options ?? []) + Option.everywhere))
      return
    }
    var given: [String] = parts.count > 1 ? [String(parts[1])] : []
    switch option.value {
    case .none:
      if !given.isEmpty {
        mistakes.append(.unexpectedValue(option, given[0]))
        return
      }
      given = [""]
    case .one, .list:
      if given.isEmpty, let next = rest.first, !Arguments.endsValues(next) { given = [rest.removeFirst()] }
    case .several:
      if given.isEmpty {
        // A rule file after `--data` is the pack, not data.
        while let next = rest.first, !Arguments.endsValues(next), !next.hasSuffix(".kpi") {
          given.append(rest.removeFirst())
        }
        if given.isEmpty, option == .data, let next = rest.first, next.hasSuffix(".kpi") {
          mistakes.append(.rulesForData(next))
          rest.removeFirst()
          return
        }
      }
    }
    if given.isEmpty || given == [""] && !Arguments.isFlag(option) {
      mistakes.append(.missingValue(option, choices: verb?.choices(of: option)))
    } else if values[option] != nil, !option.repeats {
      mistakes.append(.givenTwice(option))
    } else {
      values[option, default: []] += given
    }
  }

  private static func isFlag(_ option: Option) -> Bool {
    if case .none = option.value { return true }
    return false
  }

  /// Whether an argument cannot be a value: another option, or the end of options.
  private static func endsValues(_ argument: String) -> Bool { argument.hasPrefix("--") || argument == "-h" }

  /// Options of other commands, and values that are not among an option's choices.
  private mutating func checkApplicability(_ verb: Verb) {
    for option in Option.allCases where values[option] != nil {
      guard verb.options.contains(option) || Option.everywhere.contains(option) else {
        mistakes.append(.optionOfOtherCommand(option, verb))
        continue
      }
      let words = verb.words(of: option)
      guard !words.isEmpty else { continue }
      let given = list(option)
      // Words of Vietnamese are taken as what they mean; every other text stays for whoever knows more.
      let meant = given.map { words.value(of: $0) }
      values[option] = [zip(given, meant).map { $1 ?? $0 }.joined(separator: ",")]
      guard let choices = verb.choices(of: option) else { continue }
      if given.isEmpty { mistakes.append(.missingValue(option, choices: choices)) }
      for (value, meant) in zip(given, meant) where meant == nil {
        mistakes.append(.notAChoice(value, of: option, words: words))
      }
    }
  }
}
