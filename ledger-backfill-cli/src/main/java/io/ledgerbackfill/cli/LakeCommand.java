package io.ledgerbackfill.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with lakes alone. */
@Command(
    name = "lake",
    description = {"Makes a lake of synthetic ledgers, or tells what a lake holds.", ""},
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {LakeGenerateCommand.class, LakeInspectCommand.class})
final class LakeCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }
}
