// Adds to each share panel what needs a script: copying a text, and the phone's own share sheet.
const statusWords = document.currentScript.dataset;

for (const panel of document.querySelectorAll(".share, .letter")) {
  const status = panel.querySelector(".done");
  const tell = (text) => {
    status.textContent = "";
    requestAnimationFrame(() => (status.textContent = text));
  };

  for (const row of panel.querySelectorAll(".actions")) row.hidden = false;

  for (const button of panel.querySelectorAll("[data-copy]")) {
    const field = document.getElementById(button.dataset.copy);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(field.value ?? field.innerText);
        tell(field.select ? statusWords.copied : statusWords.filled);
      } catch {
        // No clipboard (a page opened from disk, an old browser): select, so that one key is enough.
        field.focus();
        field.select ? field.select() : getSelection().selectAllChildren(field);
        tell(statusWords.selected);
      }
    });
  }

  if (!navigator.share) continue;
  // A picture is fetched on the first touch or focus, so that the tap itself need not wait for it.
  const pictures = new Map();
  const fetchPicture = (address) => {
    if (!address || !navigator.canShare) return [];
    if (!pictures.has(address)) pictures.set(address, picture(address).catch(() => []));
    return pictures.get(address);
  };
  for (const share of panel.querySelectorAll("[data-share]")) {
    share.hidden = false;
    const { image } = share.dataset;
    for (const kind of ["pointerenter", "touchstart", "focus"]) {
      share.addEventListener(kind, () => fetchPicture(image), { once: true, passive: true });
    }
    share.addEventListener("click", async () => {
      const text = document.getElementById(share.dataset.share).value;
      // Without base_url the words hold no link.
      const link = text.includes("://") ? {} : { url: new URL(share.dataset.page ?? "", location.href).href };
      try {
        const files = await fetchPicture(image);
        await navigator.share(files.length ? { text, files } : { text, ...link });
      } catch (error) {
        if (error.name !== "AbortError") tell(statusWords.failed);
      }
    });
  }
}

async function picture(address) {
  const blob = await (await fetch(address)).blob();
  const files = [new File([blob], address.split("/").pop(), { type: blob.type })];
  return navigator.canShare({ files }) ? files : [];
}
