CommandTool.run(CommandWords.given())
