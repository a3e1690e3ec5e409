// What was opened can be read again without a network. A page from a disk needs no such help.
if (navigator.serviceWorker && location.protocol.startsWith("http")) {
  navigator.serviceWorker.register(document.currentScript.src.replace("offline.js", "worker.js")).catch(() => {});
}
