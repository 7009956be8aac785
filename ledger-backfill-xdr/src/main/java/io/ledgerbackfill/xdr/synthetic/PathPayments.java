package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ClaimAtom;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveOp;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveResult;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveResultCode;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveResultSuccess;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendOp;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendResult;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendResultCode;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendResultSuccess;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SimplePaymentResult;
import java.util.ArrayList;
import java.util.List;

/**
 * PATH_PAYMENT_STRICT_SEND and PATH_PAYMENT_STRICT_RECEIVE: mostly of traders who pay themselves,
 * through pools and offers, and whose bets mostly fail.
 */
final class PathPayments {

  private PathPayments() {}

  static Outcome strictSend(Scene scene) {
    scene.actAs(scene.maker());
    Route route = Route.draw(scene);
    long available = scene.available(scene.source, route.first());
    long sent = scene.dice.amount(Math.max(1, Math.min(available / 4, route.mostSent(scene))));
    long received = route.output(scene, sent);
    PublicKey to = recipient(scene, route.last());
    MuxedAccount address = scene.address(to);
    PathPaymentStrictSendResultCode code = sendCode(scene, route, sent, received, available, to);
    boolean successful = code == PathPaymentStrictSendResultCode.PATH_PAYMENT_STRICT_SEND_SUCCESS;
    long least = scene.doomed ? received + 1 + scene.dice.amount(received + 1) : received;
    var body =
        new PathPaymentStrictSendOp(
            route.first().asset(),
            sent,
            address,
            route.last().asset(),
            Math.max(1, least),
            path(route));
    PathPaymentStrictSendResult result;
    if (successful) {
      List<ClaimAtom> claims = route.trade(scene, sent);
      pay(scene, route, sent, received, to);
      result =
          PathPaymentStrictSendResult.ofSuccess(
              new PathPaymentStrictSendResultSuccess(
                  claims, new SimplePaymentResult(to, route.last().asset(), received)));
    } else {
      result = PathPaymentStrictSendResult.of(code);
    }
    return new Outcome(
        OperationBody.ofPathPaymentStrictSend(body),
        OperationResultTr.ofPathPaymentStrictSend(result),
        successful);
  }

  private static PathPaymentStrictSendResultCode sendCode(
      Scene scene, Route route, long sent, long received, long available, PublicKey to) {
    if (available < sent) {
      return PathPaymentStrictSendResultCode.PATH_PAYMENT_STRICT_SEND_UNDERFUNDED;
    }
    if (received < 1) {
      return PathPaymentStrictSendResultCode.PATH_PAYMENT_STRICT_SEND_TOO_FEW_OFFERS;
    }
    if (scene.doomed) {
      return PathPaymentStrictSendResultCode.PATH_PAYMENT_STRICT_SEND_UNDER_DESTMIN;
    }
    if (!scene.authorized(to, route.last())) {
      return PathPaymentStrictSendResultCode.PATH_PAYMENT_STRICT_SEND_NOT_AUTHORIZED;
    }
    return scene.room(to, route.last()) < received
        ? PathPaymentStrictSendResultCode.PATH_PAYMENT_STRICT_SEND_LINE_FULL
        : PathPaymentStrictSendResultCode.PATH_PAYMENT_STRICT_SEND_SUCCESS;
  }

  static Outcome strictReceive(Scene scene) {
    scene.actAs(scene.maker());
    Route route = Route.draw(scene);
    long available = scene.available(scene.source, route.first());
    // What a payment would bring is what can be asked for; its price may be lower by rounding.
    long received =
        route.output(
            scene, scene.dice.amount(Math.max(1, Math.min(available / 4, route.mostSent(scene)))));
    long sent = received < 1 ? 0 : route.input(scene, received);
    PublicKey to = recipient(scene, route.last());
    MuxedAccount address = scene.address(to);
    PathPaymentStrictReceiveResultCode code =
        receiveCode(scene, route, sent, received, available, to);
    boolean successful =
        code == PathPaymentStrictReceiveResultCode.PATH_PAYMENT_STRICT_RECEIVE_SUCCESS;
    long most = scene.doomed ? Math.max(1, sent - scene.dice.amount(sent)) : Math.max(1, sent);
    var body =
        new PathPaymentStrictReceiveOp(
            route.first().asset(),
            most,
            address,
            route.last().asset(),
            Math.max(1, received),
            path(route));
    PathPaymentStrictReceiveResult result;
    if (successful) {
      List<ClaimAtom> claims = route.tradeFor(scene, received);
      pay(scene, route, sent, received, to);
      result =
          PathPaymentStrictReceiveResult.ofSuccess(
              new PathPaymentStrictReceiveResultSuccess(
                  claims, new SimplePaymentResult(to, route.last().asset(), received)));
    } else {
      result = PathPaymentStrictReceiveResult.of(code);
    }
    return new Outcome(
        OperationBody.ofPathPaymentStrictReceive(body),
        OperationResultTr.ofPathPaymentStrictReceive(result),
        successful);
  }

  private static PathPaymentStrictReceiveResultCode receiveCode(
      Scene scene, Route route, long sent, long received, long available, PublicKey to) {
    if (received < 1 || sent > route.mostSent(scene)) {
      return PathPaymentStrictReceiveResultCode.PATH_PAYMENT_STRICT_RECEIVE_TOO_FEW_OFFERS;
    }
    if (scene.doomed) {
      return PathPaymentStrictReceiveResultCode.PATH_PAYMENT_STRICT_RECEIVE_OVER_SENDMAX;
    }
    if (available < sent) {
      return PathPaymentStrictReceiveResultCode.PATH_PAYMENT_STRICT_RECEIVE_UNDERFUNDED;
    }
    if (!scene.authorized(to, route.last())) {
      return PathPaymentStrictReceiveResultCode.PATH_PAYMENT_STRICT_RECEIVE_NOT_AUTHORIZED;
    }
    return scene.room(to, route.last()) < received
        ? PathPaymentStrictReceiveResultCode.PATH_PAYMENT_STRICT_RECEIVE_LINE_FULL
        : PathPaymentStrictReceiveResultCode.PATH_PAYMENT_STRICT_RECEIVE_SUCCESS;
  }

  private static PublicKey recipient(Scene scene, KnownAsset asset) {
    if (asset.isNative() || scene.dice.percent(70)) {
      return scene.source;
    }
    PublicKey holder = scene.census.holders(asset).popular(scene.dice);
    return holder == null ? scene.source : holder;
  }

  private static List<Asset> path(Route route) {
    List<Asset> path = new ArrayList<>();
    for (KnownAsset asset : route.between()) {
      path.add(asset.asset());
    }
    return path;
  }

  private static void pay(Scene scene, Route route, long sent, long received, PublicKey to) {
    scene.add(scene.source, route.first(), -sent);
    scene.add(to, route.last(), received);
    scene.emitMovement(route.last(), Events.address(scene.source), Events.address(to), received);
  }
}
