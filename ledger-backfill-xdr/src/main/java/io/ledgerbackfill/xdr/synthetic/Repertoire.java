package io.ledgerbackfill.xdr.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What transactions do, and how often. The weights are those of the public network at the time of
 * protocol 26, but for what is seldom there, which is more frequent here.
 */
final class Repertoire {

  private final List<Act> acts;
  private final int total;

  private Repertoire(List<Act> acts) {
    this.acts = acts;
    this.total = acts.stream().mapToInt(Act::weight).sum();
  }

  /** All that the network knows. */
  static Repertoire whole() {
    return new Repertoire(
        List.of(
            classic(770, 25, one(Payments::payment)),
            classic(95, 35, series(Payments::payment, 2, 10)),
            classic(5, 30, series(Payments::payment, 50, 100)),
            classic(38, 40, series(ClaimableBalances::create, 1, 24)),
            classic(5, 50, series(ClaimableBalances::create, 60, 100)),
            classic(46, 10, Repertoire::claims),
            classic(445, 12, Repertoire::offers),
            classic(450, 68, one(PathPayments::strictSend)),
            classic(280, 78, one(PathPayments::strictReceive)),
            classic(60, 40, series(PathPayments::strictSend, 2, 4)),
            classic(60, 10, one(Trust::change)),
            classic(20, 5, one(Accounts::create)),
            classic(26, 20, one(Accounts::mergeOrCreate)),
            classic(16, 8, one(Accounts::setOptions)),
            classic(30, 5, one(DataEntries::manage)),
            classic(5, 10, one(Accounts::bumpSequence)),
            classic(2, 100, one(Accounts::inflation)),
            classic(8, 10, one(Offers::createPassive)),
            classic(7, 10, one(Trust::allow)),
            classic(9, 10, one(Trust::setFlags)),
            classic(4, 10, one(Trust::clawback)),
            classic(4, 10, one(ClaimableBalances::clawback)),
            classic(14, 10, one(Pools::deposit)),
            classic(12, 10, one(Pools::withdraw)),
            classic(
                14, 0, dice -> List.of(Sponsorships::begin, Sponsorships::use, Sponsorships::end)),
            classic(
                8,
                0,
                dice ->
                    List.of(
                        Sponsorships::beginNewcomer,
                        Sponsorships::createNewcomer,
                        Sponsorships::endNewcomer)),
            classic(8, 10, one(Sponsorships::revoke)),
            soroban(190, 45, ContractCalls::call),
            soroban(5, 10, Contracts::deploy),
            soroban(6, 5, Contracts::extend),
            soroban(4, 10, Contracts::restore)));
  }

  /** Payments of lumens. */
  static Repertoire small() {
    return new Repertoire(List.of(classic(1, 10, one(Payments::payment))));
  }

  Act draw(Dice dice) {
    int lot = dice.below(total);
    for (Act act : acts) {
      lot -= act.weight();
      if (lot < 0) {
        return act;
      }
    }
    throw new AssertionError("the lot is below the total");
  }

  private static Act classic(
      int weight, int failures, Function<Dice, List<OperationMaker>> operations) {
    return new Act(weight, failures, false, operations);
  }

  private static Act soroban(int weight, int failures, OperationMaker operation) {
    return new Act(weight, failures, true, one(operation));
  }

  private static Function<Dice, List<OperationMaker>> one(OperationMaker operation) {
    List<OperationMaker> operations = List.of(operation);
    return dice -> operations;
  }

  private static Function<Dice, List<OperationMaker>> series(
      OperationMaker operation, int least, int most) {
    return dice -> draw(dice, dice.between(least, most), List.of(operation));
  }

  private static List<OperationMaker> claims(Dice dice) {
    return draw(dice, 1 + dice.skewed(40), List.of(ClaimableBalances::claim));
  }

  private static List<OperationMaker> offers(Dice dice) {
    int count = dice.oneIn(2) ? 1 : 1 + dice.skewed(34);
    return draw(dice, count, List.of(Offers::manageSell, Offers::manageSell, Offers::manageBuy));
  }

  private static List<OperationMaker> draw(Dice dice, int count, List<OperationMaker> choice) {
    List<OperationMaker> operations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      operations.add(dice.any(choice));
    }
    return operations;
  }
}
